package org.huju.registration.process;

import static org.huju.registration.process.RegistrationFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.MaterialSheet;
import org.huju.clock.ClockSheet;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.registration.IssueProofNotice;
import org.huju.registration.SupplementProofs;
import org.huju.registration.SupplementWindow;
import org.springframework.stereotype.Component;

/** 补齐居住证明或撤回. */
@Component
class SupplementProofsForm implements TaskForm {

    private final RegistrationFacts facts;
    private final MaterialSheet materials;
    private final IssueProofNotice notice;
    private final SupplementWindow window;
    private final ClockSheet clockSheet;
    private final SupplementProofs supplementProofs;

    SupplementProofsForm(
            RegistrationFacts facts,
            MaterialSheet materials,
            IssueProofNotice notice,
            SupplementWindow window,
            ClockSheet clockSheet,
            SupplementProofs supplementProofs) {
        this.facts = facts;
        this.materials = materials;
        this.notice = notice;
        this.window = window;
        this.clockSheet = clockSheet;
        this.supplementProofs = supplementProofs;
    }

    private enum Choice {
        SUPPLEMENTED,
        WITHDRAWN
    }

    @Override
    public String key() {
        return "supplement-proofs";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.masked(task);
        values.put("gaps", materials.gaps(id));
        values.putAll(clockSheet.of("supplement", window.of(id)));
        values.put("noticeText", notice.noticeText(id));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        String clerk = task.person().id();
        boolean supplemented = values.choice("choice", "申请人怎样处理", Choice.class) == Choice.SUPPLEMENTED;
        if (supplemented) {
            supplementProofs.supplemented(caseOf(task), clerk);
        } else {
            supplementProofs.withdrawn(caseOf(task), values.required("withdrawalReason", "撤回原因"), clerk);
        }
        return Submission.completed("supplemented", supplemented);
    }
}

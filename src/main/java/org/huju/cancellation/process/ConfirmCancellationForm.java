package org.huju.cancellation.process;

import java.util.UUID;
import org.huju.cancellation.ConfirmCancellation;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 审批注销, by a police signer who has not proposed it (article 16). */
@Component
class ConfirmCancellationForm extends CancellationForm {

    private final ConfirmCancellation confirmCancellation;

    ConfirmCancellationForm(CancellationFacts facts, ConfirmCancellation confirmCancellation) {
        super(facts);
        this.confirmCancellation = confirmCancellation;
    }

    private enum Choice {
        CONFIRM,
        DROP
    }

    @Override
    public String key() {
        return "confirm-cancellation";
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = CancellationFacts.caseOf(task);
        Choice choice = values.choice("decision", "审批结论", Choice.class);
        String reason = values.required("reason", "理由");
        if (choice == Choice.CONFIRM) {
            confirmCancellation.confirm(id, reason, task.person().id());
            return Submission.completed("confirmation", "confirm");
        }
        confirmCancellation.drop(id, reason, task.person().id());
        return Submission.completed("confirmation", "drop");
    }
}

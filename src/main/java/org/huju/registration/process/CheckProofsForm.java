package org.huju.registration.process;

import static org.huju.registration.process.RegistrationFacts.caseOf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huju.casefile.MaterialSheet;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.registration.CheckProofs;
import org.huju.registration.RegistrationGrounds;
import org.springframework.stereotype.Component;

/** 核对居住证明 (article 5). */
@Component
class CheckProofsForm implements TaskForm {

    private final RegistrationFacts facts;
    private final MaterialSheet materials;
    private final CheckProofs checkProofs;
    private final RegistrationGrounds grounds;

    CheckProofsForm(
            RegistrationFacts facts, MaterialSheet materials, CheckProofs checkProofs, RegistrationGrounds grounds) {
        this.facts = facts;
        this.materials = materials;
        this.checkProofs = checkProofs;
        this.grounds = grounds;
    }

    private enum Finding {
        MATERIALS,
        REFUSED
    }

    @Override
    public String key() {
        return "check-proofs";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.whole(task);
        values.put("materials", materials.all(id));
        values.put("materialOptions", materials.plainOptions(id));
        values.put("presentMaterials", materials.inOrder(id));
        values.put("noticedMaterials", materials.noticed(id));
        values.put("refusalGrounds", options());
        return values;
    }

    private List<Map<String, Object>> options() {
        return grounds.all().stream()
                .map(ground -> Map.<String, Object>of(
                        "value", ground.code(), "label", ground.label() + "（" + ground.article() + "）"))
                .toList();
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        String clerk = task.person().id();
        if (values.choice("finding", "办理意见", Finding.class) == Finding.REFUSED) {
            String ground = values.text("refusalGround").orElse("");
            checkProofs.refuse(id, ground, values.required("refusalReason", "不予登记的理由"), clerk);
            return Submission.completed("proofs", CheckProofs.Finding.REFUSED.flag());
        }
        String note = values.text("gapNote").orElse("");
        CheckProofs.Finding finding = checkProofs.check(id, values.ticks("presentMaterials"), note, clerk);
        return Submission.completed("proofs", finding.flag());
    }
}

package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.issuance.ApplicationProcess;
import org.huju.issuance.SupplementMaterials;
import org.huju.issuance.WithdrawApplication;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 补齐材料或撤回 (article 10). */
@Component
class SupplementMaterialsForm implements TaskForm {

    private final CaseFacts facts;
    private final CaseLists lists;
    private final SupplementMaterials supplementMaterials;
    private final WithdrawApplication withdrawApplication;
    private final ApplicationProcess process;

    SupplementMaterialsForm(
            CaseFacts facts,
            CaseLists lists,
            SupplementMaterials supplementMaterials,
            WithdrawApplication withdrawApplication,
            ApplicationProcess process) {
        this.facts = facts;
        this.lists = lists;
        this.supplementMaterials = supplementMaterials;
        this.withdrawApplication = withdrawApplication;
        this.process = process;
    }

    private enum Choice {
        SUPPLEMENTED,
        WITHDRAWN
    }

    @Override
    public String key() {
        return "supplement-materials";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.masked(task);
        values.put("gaps", lists.gaps(id));
        values.put("noticeText", supplementMaterials.noticeText(id));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        String clerk = task.person().id();
        if (values.choice("choice", "申请人的选择", Choice.class) == Choice.WITHDRAWN) {
            withdrawApplication.request(id, values.required("withdrawalReason", "撤回原因"), clerk);
            process.withdraw(id);
            return new Submission.TaskEnded();
        }
        supplementMaterials.supplemented(id, clerk);
        return Submission.completed();
    }
}

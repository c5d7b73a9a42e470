package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.issuance.FurtherDemand;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 审批再次告知: the centre's head sees the gaps and the reason, and nothing of the person (article 10). */
@Component
class ApproveFurtherDemandForm implements TaskForm {

    private final CaseFacts facts;
    private final CaseLists lists;
    private final FurtherDemand furtherDemand;

    ApproveFurtherDemandForm(CaseFacts facts, CaseLists lists, FurtherDemand furtherDemand) {
        this.facts = facts;
        this.lists = lists;
        this.furtherDemand = furtherDemand;
    }

    private enum Choice {
        APPROVE,
        REJECT
    }

    @Override
    public String key() {
        return "approve-further-demand";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.impersonal(task);
        values.put("gaps", lists.unnamed(id));
        values.put("noticedMaterials", lists.noticed(id));
        values.put("request", lists.lastReason(id, Decision.Step.CHECK_MATERIALS));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        String head = task.person().id();
        Choice choice = values.choice("decision", "审批意见", Choice.class);
        String reason = values.required("reason", "理由");
        if (choice == Choice.APPROVE) {
            furtherDemand.approve(id, reason, head);
            return Submission.completed("furtherDemand", "approved");
        }
        furtherDemand.reject(id, reason, head);
        return Submission.completed("furtherDemand", "rejected");
    }
}

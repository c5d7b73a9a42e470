package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.issuance.DecideIssuance;
import org.huju.issuance.PermitApplication;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 出具受理凭证: number, query code and the promised date, explained day by day (articles 10 and 12). */
@Component
class IssueReceiptForm implements TaskForm {

    private final CaseFacts facts;
    private final CaseLists lists;
    private final DecideIssuance decisions;

    IssueReceiptForm(CaseFacts facts, CaseLists lists, DecideIssuance decisions) {
        this.facts = facts;
        this.lists = lists;
        this.decisions = decisions;
    }

    @Override
    public String key() {
        return "issue-receipt";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        PermitApplication application = facts.application(task);
        Map<String, Object> values = facts.masked(task);
        values.put("queryCode", application.queryCode());
        values.put("gaps", lists.gaps(id));
        values.put("deemedNote", lists.lastGround(id, Decision.Step.DEEM_ACCEPTED));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        if (!values.ticked("receiptHandedOver")) {
            throw new InvalidInput("receiptHandedOver", "请在交付受理凭证后勾选“已交付申请人”");
        }
        decisions.decide(
                caseOf(task),
                Decision.Step.ISSUE_RECEIPT,
                "已出具受理凭证",
                "",
                task.person().id());
        return Submission.completed();
    }
}

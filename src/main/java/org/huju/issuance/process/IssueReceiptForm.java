package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.clock.CaseClocks;
import org.huju.clock.CountedDay;
import org.huju.clock.Deadlines;
import org.huju.clock.StatutoryClock;
import org.huju.issuance.DecideIssuance;
import org.huju.issuance.Decision;
import org.huju.issuance.PermitApplication;
import org.huju.issuance.Rules;
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
    private final CaseClocks caseClocks;
    private final Deadlines deadlines;
    private final DecideIssuance decisions;

    IssueReceiptForm(
            CaseFacts facts, CaseLists lists, CaseClocks caseClocks, Deadlines deadlines, DecideIssuance decisions) {
        this.caseClocks = caseClocks;
        this.facts = facts;
        this.lists = lists;
        this.deadlines = deadlines;
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
        values.put("days", days(application));
        values.put("gaps", lists.gaps(id));
        values.put("deemedNote", lists.lastGround(id, Decision.Step.DEEM_ACCEPTED));
        return values;
    }

    private List<Map<String, Object>> days(PermitApplication application) {
        StatutoryClock clock =
                caseClocks.find(application.id(), Rules.CARD_MAKING).orElseThrow();
        List<CountedDay> days = deadlines.explain(clock).explanation();
        return CaseFacts.rows(
                days,
                day -> Map.of(
                        "date", CaseFacts.text(day.date()),
                        "nth", day.counted() ? "第" + day.nth() + "天" : "不计入",
                        "reason", day.reason()));
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

package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.issuance.DecideIssuance;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 审批签发: a second officer signs, returns or refuses (article 12). */
@Component
class ApproveIssuanceForm implements TaskForm {

    private static final Decision.Step STEP = Decision.Step.APPROVE_ISSUANCE;

    private final CaseFacts facts;
    private final CaseLists lists;
    private final DecideIssuance decisions;

    ApproveIssuanceForm(CaseFacts facts, CaseLists lists, DecideIssuance decisions) {
        this.facts = facts;
        this.lists = lists;
        this.decisions = decisions;
    }

    private enum Choice {
        ISSUE,
        RETURN,
        REFUSE
    }

    @Override
    public String key() {
        return "approve-issuance";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.whole(task);
        values.put("comparisons", lists.comparisons(id));
        values.put("answers", lists.answers(id));
        values.put("notHandedIn", lists.notHandedIn(id));
        values.put("reviewSummary", reviewSummary(id));
        values.put("refusalGrounds", lists.refusalGrounds());
        return values;
    }

    private String reviewSummary(UUID id) {
        String review = lists.lastReason(id, Decision.Step.REVIEW_COMPARISON);
        return review.isEmpty() ? "信息比对全部一致，无须核查" : review;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        String officer = task.person().id();
        return switch (values.choice("decision", "审批结论", Choice.class)) {
            case ISSUE -> {
                decisions.sign(id, values.text("reason").orElse(""), officer);
                yield Submission.completed("approval", "issue");
            }
            case RETURN -> {
                decisions.decide(id, STEP, "退回核查", values.required("reason", "退回意见"), officer);
                yield Submission.completed("approval", "return");
            }
            case REFUSE -> {
                String ground = values.text("refusalGround").orElse("");
                decisions.refuse(id, STEP, ground, values.required("reason", "不予办理的理由"), officer);
                yield Submission.completed("approval", "refuse");
            }
        };
    }
}

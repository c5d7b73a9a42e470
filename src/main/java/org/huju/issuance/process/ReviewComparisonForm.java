package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;
import static org.huju.issuance.process.CaseFacts.option;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.issuance.DecideIssuance;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.verification.Department;
import org.huju.verification.Inquiry;
import org.huju.verification.VerifyWithDepartment;
import org.springframework.stereotype.Component;

/** 核查比对结果: pass it, refuse it, or send it to other departments (article 11). */
@Component
class ReviewComparisonForm implements TaskForm {

    private static final Decision.Step STEP = Decision.Step.REVIEW_COMPARISON;

    private final CaseFacts facts;
    private final CaseLists lists;
    private final DecideIssuance decisions;
    private final VerifyWithDepartment verifyWithDepartment;

    ReviewComparisonForm(
            CaseFacts facts, CaseLists lists, DecideIssuance decisions, VerifyWithDepartment verifyWithDepartment) {
        this.facts = facts;
        this.lists = lists;
        this.decisions = decisions;
        this.verifyWithDepartment = verifyWithDepartment;
    }

    private enum Choice {
        PASS,
        VERIFY,
        REFUSE
    }

    @Override
    public String key() {
        return "review-comparison";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.whole(task);
        values.put("comparisons", lists.comparisons(id));
        values.put("answers", lists.answers(id));
        values.put("notHandedIn", lists.notHandedIn(id));
        values.put("returnNote", lists.lastReason(id, Decision.Step.APPROVE_ISSUANCE));
        values.put("departmentOptions", departments());
        values.put("refusalGrounds", lists.refusalGrounds());
        return values;
    }

    private static List<Map<String, Object>> departments() {
        return CaseFacts.rows(Department.OF_ARTICLE_11, d -> option(d.code(), d.title()));
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        String officer = task.person().id();
        return switch (values.choice("decision", "核查结论", Choice.class)) {
            case PASS -> {
                decisions.decide(id, STEP, "通过", values.required("reason", "核查说明"), officer);
                yield Submission.completed("review", "pass");
            }
            case REFUSE -> {
                String ground = values.text("refusalGround").orElse("");
                decisions.refuse(id, STEP, ground, values.required("reason", "不予办理的理由"), officer);
                yield Submission.completed("review", "refuse");
            }
            case VERIFY -> {
                String question = values.required("question", "核验事项");
                chosen(values).forEach(inquiry -> verifyWithDepartment.send(id, inquiry, question));
                decisions.decide(id, STEP, "送部门核验", question, officer);
                yield Submission.completed("review", "verify");
            }
        };
    }

    private static List<Inquiry> chosen(FormValues values) {
        List<String> codes = values.ticks("departments");
        if (codes.isEmpty()) {
            throw new InvalidInput("departments", "请至少选择一个“核验部门”");
        }
        try {
            return codes.stream().map(Department::byCode).map(Inquiry::of).toList();
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("departments", "“核验部门”没有这个选项，请重新勾选");
        }
    }
}

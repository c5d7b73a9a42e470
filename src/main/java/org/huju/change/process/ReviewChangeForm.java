package org.huju.change.process;

import static org.huju.change.process.ChangeFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Grounds.Ground;
import org.huju.change.DecideChange;
import org.huju.permit.PermitSheet;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.verification.ComparisonSheet;
import org.springframework.stereotype.Component;

/** 核查变更 (article 13): a police officer sees what the register has otherwise and decides. */
@Component
class ReviewChangeForm implements TaskForm {

    private final PermitSheet permitSheet;
    private final ComparisonSheet comparisonSheet;
    private final ChangeFacts facts;
    private final DecideChange decideChange;

    ReviewChangeForm(
            PermitSheet permitSheet, ComparisonSheet comparisonSheet, ChangeFacts facts, DecideChange decideChange) {
        this.permitSheet = permitSheet;
        this.comparisonSheet = comparisonSheet;
        this.facts = facts;
        this.decideChange = decideChange;
    }

    private enum Choice {
        APPROVE,
        REFUSE
    }

    @Override
    public String key() {
        return "review-change";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = permitSheet.whole(id);
        values.putAll(comparisonSheet.of(id, "比对系统多次没有应答，请在系统中人工核对"));
        values.put(
                "refusalGrounds",
                decideChange.refusalGrounds().stream().map(Ground::option).toList());
        values.putAll(facts.report(id));
        values.putAll(facts.clock(id));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        Choice choice = values.choice("decision", "核查结论", Choice.class);
        String reason = values.required("reason", "理由");
        String officer = task.person().id();
        return switch (choice) {
            case APPROVE -> {
                decideChange.approve(id, reason, officer);
                yield Submission.completed("change", "approve");
            }
            case REFUSE -> {
                decideChange.refuse(id, values.text("refusalGround").orElse(""), reason, officer);
                yield Submission.completed("change", "refuse");
            }
        };
    }
}

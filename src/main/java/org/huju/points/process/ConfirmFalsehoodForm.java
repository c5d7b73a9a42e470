package org.huju.points.process;

import static org.huju.points.process.PointsCaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.ConfirmFalsehood;
import org.huju.points.Responsible;
import org.springframework.stereotype.Component;

/** 复审虚假认定 (article 29): who has used false materials, and whether it is serious; or back to the reviewer. */
@Component
class ConfirmFalsehoodForm implements TaskForm {

    private final PointsCaseFacts facts;
    private final PointsLists lists;
    private final ConfirmFalsehood confirmFalsehood;

    ConfirmFalsehoodForm(PointsCaseFacts facts, PointsLists lists, ConfirmFalsehood confirmFalsehood) {
        this.facts = facts;
        this.lists = lists;
        this.confirmFalsehood = confirmFalsehood;
    }

    private enum Choice {
        CONFIRM,
        RETURN
    }

    private enum Gravity {
        ORDINARY,
        SERIOUS
    }

    @Override
    public String key() {
        return "confirm-falsehood";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.whole(task);
        values.put("findings", lists.findings(id));
        values.put("reviewSummary", lists.lastReason(id, Decision.Step.REVIEW_INDICATORS));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        String officer = task.person().id();
        Choice choice = values.choice("decision", "复审意见", Choice.class);
        String reason = values.required("reason", "理由");
        if (choice == Choice.RETURN) {
            confirmFalsehood.sendBack(id, reason, officer);
            return Submission.completed("falsehood", "returned");
        }
        Responsible responsible = values.choice("responsible", "由谁提供", Responsible.class);
        Gravity gravity = values.choice("gravity", "情节", Gravity.class);
        confirmFalsehood.confirm(id, reason, officer);
        return new Submission.Completed(Map.of(
                "falsehood", "confirmed", "responsible", responsible.name(), "serious", gravity == Gravity.SERIOUS));
    }
}

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

/** A second officer on what a reviewer has found false (article 29): who has used it, and whether it is serious; or back. */
abstract class FalsehoodForm implements TaskForm {

    private final String key;
    private final PointsCaseFacts facts;
    private final PointsLists lists;
    private final ConfirmFalsehood confirmFalsehood;

    FalsehoodForm(String key, PointsCaseFacts facts, PointsLists lists, ConfirmFalsehood confirmFalsehood) {
        this.key = key;
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
    public final String key() {
        return key;
    }

    @Override
    public final Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.whole(task);
        values.put("findings", lists.findings(id));
        values.put("reviewSummary", lists.lastReason(id, Decision.Step.REVIEW_INDICATORS));
        return values;
    }

    @Override
    public final Submission submit(TaskInHand task, FormValues values) {
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

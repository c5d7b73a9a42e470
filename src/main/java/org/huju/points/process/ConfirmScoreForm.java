package org.huju.points.process;

import static org.huju.points.process.PointsCaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.ConfirmScore;
import org.springframework.stereotype.Component;

/** 复审积分: a second officer sees every item and every finding, and confirms or sends back. */
@Component
class ConfirmScoreForm implements TaskForm {

    private final PointsCaseFacts facts;
    private final PointsLists lists;
    private final ConductFacts conductFacts;
    private final PointsMaterialsLeft materialsLeft;
    private final ConfirmScore confirmScore;

    ConfirmScoreForm(
            PointsCaseFacts facts,
            PointsLists lists,
            ConductFacts conductFacts,
            PointsMaterialsLeft materialsLeft,
            ConfirmScore confirmScore) {
        this.facts = facts;
        this.lists = lists;
        this.conductFacts = conductFacts;
        this.materialsLeft = materialsLeft;
        this.confirmScore = confirmScore;
    }

    private enum Choice {
        CONFIRM,
        RETURN
    }

    @Override
    public String key() {
        return "confirm-score";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.whole(task);
        values.put("scoreLabel", lists.score(id));
        values.put("items", lists.items(id));
        values.put("findings", lists.findings(id));
        conductFacts.put(values, id);
        values.put("reviewSummary", lists.lastReason(id, Decision.Step.REVIEW_INDICATORS));
        values.put("notHandedIn", materialsLeft.of(id));
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID id = caseOf(task);
        String officer = task.person().id();
        if (values.choice("decision", "复审意见", Choice.class) == Choice.RETURN) {
            confirmScore.sendBack(id, values.required("reason", "退回意见"), officer);
            return Submission.completed("confirmation", "returned");
        }
        confirmScore.confirm(id, values.text("reason").orElse(""), officer);
        return Submission.completed("confirmation", "confirmed");
    }
}

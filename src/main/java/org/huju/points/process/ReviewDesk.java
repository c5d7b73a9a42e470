package org.huju.points.process;

import static org.huju.points.process.PointsCaseFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.Indicator;
import org.huju.points.Review;
import org.huju.points.ReviewIndicators;
import org.huju.points.ReviewReasons;
import org.springframework.stereotype.Component;

/** What lies before an officer who reviews, and what becomes of what the officer finds. */
@Component
class ReviewDesk {

    private final PointsCaseFacts facts;
    private final PointsLists lists;
    private final ReviewFields fields;
    private final PointsMaterialsLeft materialsLeft;
    private final ReviewReasons reviewReasons;
    private final ReviewIndicators reviewIndicators;

    ReviewDesk(
            PointsCaseFacts facts,
            PointsLists lists,
            ReviewFields fields,
            PointsMaterialsLeft materialsLeft,
            ReviewReasons reviewReasons,
            ReviewIndicators reviewIndicators) {
        this.facts = facts;
        this.lists = lists;
        this.fields = fields;
        this.materialsLeft = materialsLeft;
        this.reviewReasons = reviewReasons;
        this.reviewIndicators = reviewIndicators;
    }

    Map<String, Object> lay(TaskInHand task, Decision.Step... sentBackAt) {
        UUID id = caseOf(task);
        Map<String, Object> values = facts.whole(task);
        fields.put(values, id);
        values.put(
                "denied", reviewReasons.denied(id).stream().map(Indicator::key).toList());
        values.put("notHandedIn", materialsLeft.of(id));
        values.put("returnNote", lists.lastReason(id, sentBackAt));
        return values;
    }

    boolean review(UUID id, FormValues values, String officer) {
        Review review = fields.read(id, values, officer);
        return reviewIndicators.review(id, review, values.text("note").orElse(""));
    }
}

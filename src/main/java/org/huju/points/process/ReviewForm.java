package org.huju.points.process;

import static org.huju.points.process.PointsCaseFacts.caseOf;

import java.util.Map;
import org.huju.casefile.Decision;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;

/** 审核 (article 23): an officer finds on each indicator, with the departments' answers beside it. */
abstract class ReviewForm implements TaskForm {

    private final String key;
    private final ReviewDesk desk;
    private final Decision.Step[] sentBackAt;

    /** @param sentBackAt the steps at which the case may have been sent back here */
    ReviewForm(String key, ReviewDesk desk, Decision.Step... sentBackAt) {
        this.key = key;
        this.desk = desk;
        this.sentBackAt = sentBackAt;
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final Map<String, Object> open(TaskInHand task) {
        return desk.lay(task, sentBackAt);
    }

    @Override
    public final Submission submit(TaskInHand task, FormValues values) {
        boolean genuine = desk.review(caseOf(task), values, task.person().id());
        return Submission.completed("review", genuine ? "genuine" : "forged");
    }
}

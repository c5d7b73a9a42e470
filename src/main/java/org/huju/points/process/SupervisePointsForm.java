package org.huju.points.process;

import static org.huju.points.process.PointsCaseFacts.caseOf;

import java.util.Map;
import org.huju.casefile.Decision;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.points.OfficerDecisions;

/** 督办: what a head sees of a late points case, which is nothing of the person, and what is done about it. */
abstract class SupervisePointsForm implements TaskForm {

    private final String key;
    private final Decision.Step step;
    private final PointsCaseFacts facts;
    private final OfficerDecisions decisions;

    SupervisePointsForm(String key, Decision.Step step, PointsCaseFacts facts, OfficerDecisions decisions) {
        this.key = key;
        this.step = step;
        this.facts = facts;
        this.decisions = decisions;
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.impersonal(task);
    }

    @Override
    public final Submission submit(TaskInHand task, FormValues values) {
        String measure = values.required("measure", "督办措施");
        decisions.decide(caseOf(task), step, "已督办", measure, task.person().id());
        return Submission.completed();
    }
}

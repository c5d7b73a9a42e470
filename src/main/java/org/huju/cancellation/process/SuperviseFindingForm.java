package org.huju.cancellation.process;

import java.util.Map;
import org.huju.cancellation.SuperviseFinding;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 督办逾期认定: the head of the department sees how it stands, and nothing of the person. */
@Component
class SuperviseFindingForm implements TaskForm {

    private final CancellationFacts facts;
    private final SuperviseFinding superviseFinding;

    SuperviseFindingForm(CancellationFacts facts, SuperviseFinding superviseFinding) {
        this.facts = facts;
        this.superviseFinding = superviseFinding;
    }

    @Override
    public String key() {
        return "supervise-finding";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.impersonal(task);
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        superviseFinding.supervise(
                CancellationFacts.caseOf(task),
                values.required("measure", "督办措施"),
                task.person().id());
        return Submission.completed();
    }
}

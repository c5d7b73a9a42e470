package org.huju.cancellation.process;

import java.util.Map;
import org.huju.cancellation.SuperviseConfirmation;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 督办逾期审批: the head of the police office sees how it stands, and nothing of the person. */
@Component
class SuperviseConfirmationForm implements TaskForm {

    private final CancellationFacts facts;
    private final SuperviseConfirmation superviseConfirmation;

    SuperviseConfirmationForm(CancellationFacts facts, SuperviseConfirmation superviseConfirmation) {
        this.facts = facts;
        this.superviseConfirmation = superviseConfirmation;
    }

    @Override
    public String key() {
        return "supervise-confirmation";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.impersonal(task);
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        superviseConfirmation.supervised(
                CancellationFacts.caseOf(task),
                values.required("measure", "督办措施"),
                task.person().id());
        return Submission.completed();
    }
}

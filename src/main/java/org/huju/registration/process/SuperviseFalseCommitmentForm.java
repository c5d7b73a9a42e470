package org.huju.registration.process;

import static org.huju.registration.process.RegistrationFacts.caseOf;

import java.util.Map;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.registration.SuperviseRevocation;
import org.springframework.stereotype.Component;

/** 督办逾期认定: the district sees that the finding is late, and nothing of the person. */
@Component
class SuperviseFalseCommitmentForm implements TaskForm {

    private final RevocationFacts facts;
    private final SuperviseRevocation superviseRevocation;

    SuperviseFalseCommitmentForm(RevocationFacts facts, SuperviseRevocation superviseRevocation) {
        this.facts = facts;
        this.superviseRevocation = superviseRevocation;
    }

    @Override
    public String key() {
        return "supervise-false-commitment";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.impersonal(task);
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        superviseRevocation.supervised(
                caseOf(task), values.required("measure", "督办措施"), task.person().id());
        return Submission.completed();
    }
}

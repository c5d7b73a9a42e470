package org.huju.registration.process;

import static org.huju.registration.process.RegistrationFacts.caseOf;

import java.util.Map;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.registration.SuperviseProofs;
import org.springframework.stereotype.Component;

/** 督办逾期登记: the centre's head sees a registration that was not handled in time, and nothing of the person. */
@Component
class SuperviseProofsForm implements TaskForm {

    private final RegistrationFacts facts;
    private final SuperviseProofs superviseProofs;

    SuperviseProofsForm(RegistrationFacts facts, SuperviseProofs superviseProofs) {
        this.facts = facts;
        this.superviseProofs = superviseProofs;
    }

    @Override
    public String key() {
        return "supervise-proofs";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.impersonal(task);
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        superviseProofs.supervised(
                caseOf(task), values.required("measure", "督办措施"), task.person().id());
        return Submission.completed();
    }
}

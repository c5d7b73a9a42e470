package org.huju.endorsement.process;

import static org.huju.endorsement.process.EndorsementFacts.caseOf;

import java.util.Map;
import org.huju.endorsement.SuperviseEndorsement;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 督办逾期签注: what the head of the centre sees of a late case, which is nothing of the person, and what is done about it. */
@Component
class SuperviseEndorsementForm implements TaskForm {

    private final EndorsementFacts facts;
    private final SuperviseEndorsement superviseEndorsement;

    SuperviseEndorsementForm(EndorsementFacts facts, SuperviseEndorsement superviseEndorsement) {
        this.facts = facts;
        this.superviseEndorsement = superviseEndorsement;
    }

    @Override
    public String key() {
        return "supervise-endorsement";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.impersonal(caseOf(task));
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        String measure = values.required("measure", "督办措施");
        superviseEndorsement.supervised(caseOf(task), measure, task.person().id());
        return Submission.completed();
    }
}

package org.huju.change.process;

import static org.huju.change.process.ChangeFacts.caseOf;

import java.util.Map;
import org.huju.change.SuperviseChange;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 督办逾期变更: what the head of the police office sees of a late case, which is nothing of the person, and what is done about it. */
@Component
class SuperviseChangeForm implements TaskForm {

    private final ChangeFacts facts;
    private final SuperviseChange superviseChange;

    SuperviseChangeForm(ChangeFacts facts, SuperviseChange superviseChange) {
        this.facts = facts;
        this.superviseChange = superviseChange;
    }

    @Override
    public String key() {
        return "supervise-change";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.impersonal(caseOf(task));
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        String measure = values.required("measure", "督办措施");
        superviseChange.supervised(caseOf(task), measure, task.person().id());
        return Submission.completed();
    }
}

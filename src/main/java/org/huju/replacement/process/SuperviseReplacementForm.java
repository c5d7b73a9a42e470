package org.huju.replacement.process;

import java.util.Map;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.replacement.SuperviseReplacement;
import org.springframework.stereotype.Component;

/** 督办逾期补证: the head sees how it stands, and nothing of the person. */
@Component
class SuperviseReplacementForm implements TaskForm {

    private final ReplacementFacts facts;
    private final SuperviseReplacement superviseReplacement;

    SuperviseReplacementForm(ReplacementFacts facts, SuperviseReplacement superviseReplacement) {
        this.facts = facts;
        this.superviseReplacement = superviseReplacement;
    }

    @Override
    public String key() {
        return "supervise-replacement";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.impersonal(task);
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        superviseReplacement.supervise(
                ReplacementFacts.caseOf(task),
                values.required("measure", "督办措施"),
                task.person().id());
        return Submission.completed();
    }
}

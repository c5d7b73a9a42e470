package org.huju.issuance.process;

import static org.huju.issuance.process.CaseFacts.caseOf;

import java.util.Map;
import org.huju.casefile.Decision;
import org.huju.issuance.DecideIssuance;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;

/** 督办: what a head sees of a late case, which is nothing of the person, and what is done about it. */
abstract class SuperviseForm implements TaskForm {

    private final String key;
    private final Decision.Step step;
    private final CaseFacts facts;
    private final DecideIssuance decisions;

    SuperviseForm(String key, Decision.Step step, CaseFacts facts, DecideIssuance decisions) {
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

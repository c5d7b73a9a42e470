package org.huju.registration.process;

import static org.huju.registration.process.RegistrationFacts.caseOf;

import java.util.Map;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.registration.FindFalseCommitment;
import org.springframework.stereotype.Component;

/** 认定虚假承诺: what was committed to beside what civil affairs have answered, and what the person has said to it. */
@Component
class ConfirmFalseCommitmentForm implements TaskForm {

    private final RevocationFacts facts;
    private final FindFalseCommitment findFalseCommitment;

    ConfirmFalseCommitmentForm(RevocationFacts facts, FindFalseCommitment findFalseCommitment) {
        this.facts = facts;
        this.findFalseCommitment = findFalseCommitment;
    }

    private enum Choice {
        FALSE_COMMITMENT,
        TRUE_COMMITMENT
    }

    @Override
    public String key() {
        return "confirm-false-commitment";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        return facts.of(task);
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        boolean isFalse = values.choice("decision", "认定结论", Choice.class) == Choice.FALSE_COMMITMENT;
        findFalseCommitment.decide(
                caseOf(task),
                isFalse,
                values.required("reason", "认定的事实和理由"),
                task.person().id());
        return Submission.completed("falseCommitment", isFalse);
    }
}

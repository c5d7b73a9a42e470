package org.huju.registration.process;

import static org.huju.registration.process.RegistrationFacts.caseOf;

import java.util.Map;
import java.util.UUID;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.huju.registration.AskKinship;
import org.huju.registration.FindFalseCommitment;
import org.huju.verification.Verification;
import org.springframework.stereotype.Component;

/** 认定虚假承诺: what was committed to beside what civil affairs have answered. */
@Component
class ConfirmFalseCommitmentForm implements TaskForm {

    private final RegistrationFacts facts;
    private final AskKinship askKinship;
    private final FindFalseCommitment findFalseCommitment;

    ConfirmFalseCommitmentForm(
            RegistrationFacts facts, AskKinship askKinship, FindFalseCommitment findFalseCommitment) {
        this.facts = facts;
        this.askKinship = askKinship;
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
        UUID id = caseOf(task);
        Verification answer = askKinship.answer(id);
        Map<String, Object> values = facts.masked(task);
        values.put("departmentName", answer.department().title());
        values.put("answerLabel", answer.result().map(result -> result.label()).orElse(""));
        values.put("answerNote", answer.note());
        return values;
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        boolean isFalse = values.choice("decision", "认定结论", Choice.class) == Choice.FALSE_COMMITMENT;
        findFalseCommitment.decide(
                caseOf(task),
                isFalse,
                values.required("statement", "当事人的陈述、申辩"),
                values.required("reason", "认定的事实和理由"),
                task.person().id());
        return Submission.completed("falseCommitment", isFalse);
    }
}

package org.huju.registration.process;

import java.util.Map;
import java.util.UUID;
import org.huju.clock.ClockSheet;
import org.huju.platform.forms.TaskInHand;
import org.huju.registration.AskKinship;
import org.huju.registration.HearRegistrant;
import org.huju.registration.RevocationPeriods;
import org.huju.verification.Verification;
import org.springframework.stereotype.Component;

/** What the forms on the way to a revocation show beside the registration. */
@Component
class RevocationFacts {

    private final RegistrationFacts facts;
    private final AskKinship askKinship;
    private final HearRegistrant hearRegistrant;
    private final RevocationPeriods periods;
    private final ClockSheet clockSheet;

    RevocationFacts(
            RegistrationFacts facts,
            AskKinship askKinship,
            HearRegistrant hearRegistrant,
            RevocationPeriods periods,
            ClockSheet clockSheet) {
        this.facts = facts;
        this.askKinship = askKinship;
        this.hearRegistrant = hearRegistrant;
        this.periods = periods;
        this.clockSheet = clockSheet;
    }

    /** What was committed to, what was answered, what was said to it, and the period that runs. */
    Map<String, Object> of(TaskInHand task) {
        return with(facts.masked(task), task);
    }

    /** For the task in which the person is identified. */
    Map<String, Object> whole(TaskInHand task) {
        return with(facts.whole(task), task);
    }

    /** Numbers, office and dates, and nothing of the person. */
    Map<String, Object> impersonal(TaskInHand task) {
        return withPeriod(facts.impersonal(task), RegistrationFacts.caseOf(task));
    }

    private Map<String, Object> with(Map<String, Object> values, TaskInHand task) {
        UUID id = RegistrationFacts.caseOf(task);
        Verification answer = askKinship.answer(id);
        values.put("departmentName", answer.department().title());
        values.put("answerLabel", answer.result().map(result -> result.label()).orElse(""));
        values.put("answerNote", answer.note());
        values.put("statement", hearRegistrant.statement(id).orElse(""));
        return withPeriod(values, id);
    }

    private Map<String, Object> withPeriod(Map<String, Object> values, UUID id) {
        values.putAll(clockSheet.of("revocation", periods.latest(id)));
        return values;
    }
}

package org.huju.clock.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huju.clock.CaseDeadlines;
import org.huju.clock.CaseDeadlines.CaseDeadline;
import org.huju.clock.Deadlines;
import org.springframework.stereotype.Component;

/**
 * Gives timers and tasks the stored dates of their case. The models name the rule of {@code law/}, never a period.
 *
 * <p>Where a rule runs several times in a case, the process variable {@code department} says whose period is meant.
 */
@Component
public class DeadlineTimer {

    /** A period ends with its last day (civil code, article 203); the last second is still on that date. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final CaseDeadlines caseDeadlines;
    private final Deadlines deadlines;
    private final Clock clock;

    DeadlineTimer(CaseDeadlines caseDeadlines, Deadlines deadlines, Clock clock) {
        this.caseDeadlines = caseDeadlines;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The last second of the due date of that rule in this case. */
    public Date due(DelegateExecution execution, String rule) {
        return at(deadline(execution, rule).due(), END_OF_DAY);
    }

    /** The beginning of the day on which the rule {@code <rule>-warning} wants people warned. */
    public Date warning(DelegateExecution execution, String rule) {
        CaseDeadline deadline = deadline(execution, rule);
        return at(deadlines.leadBefore(rule + "-warning", deadline.due(), deadline.from()), LocalTime.MIDNIGHT);
    }

    private CaseDeadline deadline(DelegateExecution execution, String rule) {
        UUID application = UUID.fromString(execution.getProcessBusinessKey());
        Object department = execution.getVariable("department");
        String subject = department == null ? "" : department.toString();
        return caseDeadlines
                .find(application, rule, subject)
                .or(() -> caseDeadlines.find(application, rule))
                .orElseThrow(() -> new IllegalStateException("no " + rule + " runs in case " + application));
    }

    private Date at(LocalDate day, LocalTime time) {
        Instant instant = day.atTime(time).atZone(clock.getZone()).toInstant();
        return Date.from(instant);
    }
}

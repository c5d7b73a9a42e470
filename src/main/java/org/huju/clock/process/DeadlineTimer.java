package org.huju.clock.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huju.clock.CaseClocks;
import org.huju.clock.Deadlines;
import org.huju.clock.EscalationLadder;
import org.huju.clock.Pause;
import org.huju.clock.StatutoryClock;
import org.springframework.stereotype.Component;

/**
 * Gives timers and tasks the dates of their case's clocks. The models name the rule of {@code law/}, never a period, and
 * {@link CaseTimers} asks again whenever the clock has moved.
 *
 * <p>Where a rule runs several times in a case, the process variable {@code department} says whose period is meant.
 */
@Component
public class DeadlineTimer {

    /** How {@link CaseTimers} knows the timers and due dates that follow a clock. */
    static final String BEAN = "deadlineTimer.";

    /** Cases that began before a clock had two limits ask for the second one as if it were a clock of its own. */
    private static final String CEILING = "-ceiling";

    private final CaseClocks caseClocks;
    private final EscalationLadder ladder;
    private final Deadlines deadlines;
    private final Clock clock;

    DeadlineTimer(CaseClocks caseClocks, EscalationLadder ladder, Deadlines deadlines, Clock clock) {
        this.caseClocks = caseClocks;
        this.ladder = ladder;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The last second of the due date of that rule in this case. */
    public Date due(DelegateExecution execution, String rule) {
        return rule.endsWith(CEILING)
                ? step(execution, rule.substring(0, rule.length() - CEILING.length()), "ceiling")
                : at(clock(execution, rule).due(), EscalationLadder.END_OF_DAY);
    }

    /** For cases that began before the ladders; today's models ask for {@link #step}. */
    public Date warning(DelegateExecution execution, String rule) {
        return step(execution, rule, "warning");
    }

    /** When the escalation ladder of that rule comes to this step: {@code ${deadlineTimer.step(execution, 'card-making', 'warning')}}. */
    public Date step(DelegateExecution execution, String rule, String step) {
        StatutoryClock clock = clock(execution, rule);
        return Date.from(ladder.moment(clock, ladder.of(clock).step(step)));
    }

    /** The last second of the last day a pause was ordered for; then the clock goes on by itself. */
    public Date pauseEnds(DelegateExecution execution, String rule) {
        return at(pause(execution, rule).until(), EscalationLadder.END_OF_DAY);
    }

    /** The beginning of the day on which {@code pause-limit-warning} wants the handler reminded that the pause ends. */
    public Date pauseEndsSoon(DelegateExecution execution, String rule) {
        Pause pause = pause(execution, rule);
        return at(deadlines.leadBefore("pause-limit-warning", pause.until(), pause.from()), LocalTime.MIDNIGHT);
    }

    /** The pause that lasts, or for what still waits when the clock has just gone on, the one that has ended. */
    private Pause pause(DelegateExecution execution, String rule) {
        List<Pause> pauses = clock(execution, rule).pauses();
        return pauses.get(pauses.size() - 1);
    }

    private StatutoryClock clock(DelegateExecution execution, String rule) {
        UUID application = UUID.fromString(execution.getProcessBusinessKey());
        Object department = execution.getVariable("department");
        String subject = department == null ? "" : department.toString();
        return caseClocks
                .nearest(application, rule, subject)
                .orElseThrow(() -> new IllegalStateException("no " + rule + " runs in case " + application));
    }

    private Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
    }
}

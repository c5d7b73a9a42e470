package org.huju.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.huju.law.Escalation;
import org.huju.law.EscalationStep;
import org.huju.law.EscalationStep.Moment;
import org.huju.law.LawBook;
import org.springframework.stereotype.Service;

/** When the steps of a clock's escalation ladder come, by the law of the day the clock counts from. */
@Service
public class EscalationLadder {

    /** A period ends with its last day (civil code, article 203); the last second is still on that date. */
    public static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final LawBook lawBook;
    private final Deadlines deadlines;
    private final Clock clock;

    EscalationLadder(LawBook lawBook, Deadlines deadlines, Clock clock) {
        this.lawBook = lawBook;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws org.huju.law.NoSuchRule if {@code law/escalation.yaml} has none for this clock */
    public Escalation of(StatutoryClock statutory) {
        return lawBook.at(statutory.from()).escalation(statutory.key().rule());
    }

    /** The beginning of a day before the due date, the end of any other; a warning never comes while the clock is paused. */
    public Instant moment(StatutoryClock statutory, EscalationStep step) {
        LocalDate day = switch (step.moment()) {
            case BEFORE_DUE -> deadlines.warnedFrom(statutory, step.rule());
            case DUE -> statutory.due();
            case AFTER_DUE -> deadlines.fulfilledOn(step.rule(), statutory.due(), statutory.from());
            case CEILING -> statutory.ceiling().orElseThrow();
        };
        LocalTime time = step.moment() == Moment.BEFORE_DUE ? LocalTime.MIDNIGHT : END_OF_DAY;
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    /** Whether that step has come by now. */
    public boolean reached(StatutoryClock statutory, EscalationStep step) {
        return !clock.instant().isBefore(moment(statutory, step));
    }
}

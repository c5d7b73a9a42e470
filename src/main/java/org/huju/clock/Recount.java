package org.huju.clock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huju.law.LegalPeriod;
import org.huju.law.WorkingCalendar;

/** Counts many clocks with one calendar; of those that began on the same day under the same rule, only one is counted. */
final class Recount {

    private record Start(String rule, LocalDate from) {}

    private record Counted(String rule, LocalDate from, List<Pause> pauses) {}

    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Map<Start, Terms> terms = new HashMap<>();
    private final Map<Counted, Deadline> counts = new HashMap<>();

    Recount(Deadlines deadlines, WorkingCalendar calendar) {
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /** What the clock runs by, with this calendar. */
    Terms terms(StatutoryClock clock) {
        return terms.computeIfAbsent(new Start(clock.key().rule(), clock.from()), this::terms);
    }

    private Terms terms(Start start) {
        Terms found = deadlines.terms(start.rule(), start.from(), calendar);
        return new Terms(
                found.period(),
                found.ceiling(),
                found.from(),
                (period, from, pauses) -> once(found, period, from, pauses));
    }

    private Deadline once(Terms terms, LegalPeriod period, LocalDate from, List<Pause> pauses) {
        return counts.computeIfAbsent(
                new Counted(period.rule(), from, pauses),
                counted -> terms.dayCount().count(period, from, pauses));
    }
}

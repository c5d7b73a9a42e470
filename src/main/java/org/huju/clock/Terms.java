package org.huju.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huju.law.LegalPeriod;

/**
 * The periods one clock runs by, as in force on the day it counts from, with the calendar to count them by.
 *
 * @param ceiling the longer period a special decision may allow; both count from the same day, they are never added
 */
public record Terms(LegalPeriod period, Optional<LegalPeriod> ceiling, LocalDate from, DayCount dayCount) {

    /** Counts a period around the pauses. */
    @FunctionalInterface
    public interface DayCount {

        Deadline count(LegalPeriod period, LocalDate from, List<Pause> pauses);
    }

    /** The due date, moved to the ceiling once the case has been {@code extended}. */
    Dates dates(boolean extended, List<Pause> pauses) {
        Deadline first = dayCount.count(period, from, pauses);
        Optional<Deadline> last = ceiling.map(longer -> dayCount.count(longer, from, pauses));
        Deadline inForce = extended ? last.orElse(first) : first;
        return new Dates(
                inForce.due(), last.map(Deadline::due), last.orElse(first).calendarVersion());
    }
}

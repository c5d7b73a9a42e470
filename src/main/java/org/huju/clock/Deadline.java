package org.huju.clock;

import java.time.LocalDate;
import java.util.List;
import org.huju.law.LegalPeriod;

/**
 * When a period ends, and how that was found. Everything needed to explain it later is in it: the rule's version, the
 * start and the calendar's version.
 *
 * @param period the period as in force on {@code from}
 * @param from the day of the event it counts from
 * @param due the last day on which the act is in time (for a condition: the first day it is fulfilled)
 * @param calendarVersion which calendar files it rests on; contains {@code provisional} if a notice is still to
 *     come; {@link #NO_CALENDAR} for a condition in months or years
 * @param explanation every day looked at, {@code from} first and {@code due} last
 */
public record Deadline(
        LegalPeriod period, LocalDate from, LocalDate due, String calendarVersion, List<CountedDay> explanation) {

    /** Stands for the calendar's version where no day off could matter. */
    public static final String NO_CALENDAR = "none";

    public Deadline {
        explanation = List.copyOf(explanation);
    }

    /** Whether a coming notice of days off may still move {@code due}. */
    public boolean provisional() {
        return calendarVersion.contains("provisional");
    }
}

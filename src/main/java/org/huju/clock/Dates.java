package org.huju.clock;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What counting has come to.
 *
 * @param due the last day on which the act is in time
 * @param ceiling the last day a special decision could allow; empty where the rule knows none
 * @param calendarVersion of the calendar both were counted with
 */
public record Dates(LocalDate due, Optional<LocalDate> ceiling, String calendarVersion) {}

package org.huju.clock;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Days that are not counted (licensing law, article 45): those after {@code from} up to and including {@code until}.
 *
 * @param from the day of the pause, itself counted
 * @param until the day of the resumption, not counted; while the pause lasts, the last day it was ordered for
 * @param cause why, in Chinese, e.g. 鉴定
 */
public record Pause(LocalDate from, LocalDate until, String cause) {

    public boolean covers(LocalDate date) {
        return date.isAfter(from) && !date.isAfter(until);
    }

    /** Those that are not counted, whether working days or not. */
    Stream<LocalDate> days() {
        return from.plusDays(1).datesUntil(until.plusDays(1));
    }

    Pause endedOn(LocalDate day) {
        return new Pause(from, day, cause);
    }
}

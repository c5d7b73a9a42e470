package org.huju.clock;

import java.time.LocalDate;

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

    Pause endedOn(LocalDate day) {
        return new Pause(from, day, cause);
    }
}

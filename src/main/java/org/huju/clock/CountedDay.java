package org.huju.clock;

import java.time.LocalDate;

/**
 * One step of a count.
 *
 * @param date the day
 * @param counted whether it was counted
 * @param nth how many units are counted up to and including this day
 * @param reason why it was counted or not, in Chinese
 */
public record CountedDay(LocalDate date, boolean counted, int nth, String reason) {}

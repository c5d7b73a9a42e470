package org.huju.desk;

import java.time.LocalDate;

/** How far ahead a due date is a concern: three working days for the making of a card, by our own rule {@code card-making-warning}. */
@FunctionalInterface
public interface WarningPeriod {

    /** The last day on which a task may be due and yet be due soon, seen from {@code today}. */
    LocalDate lastDayDueSoon(LocalDate today);
}

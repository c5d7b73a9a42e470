package org.huju.points;

import java.time.LocalDate;

/** 周岁: full years. */
public final class Age {

    private Age() {}

    /**
     * Counted by the civil code's corresponding day: who was born on 29 February is a year older on 28 February where the year
     * has no 29th.
     */
    public static int of(LocalDate birthDate, LocalDate on) {
        int years = on.getYear() - birthDate.getYear();
        return birthDate.plusYears(years).isAfter(on) ? years - 1 : years;
    }
}

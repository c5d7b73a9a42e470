package org.huju.law;

import java.time.LocalDate;

/** Finds the solar date of lunar days; a wall that keeps the astronomy library out of the law. */
public interface LunarDates {

    /** The solar date of a day of the lunar calendar, e.g. (2027, 1, 1) is 2027-02-06. */
    LocalDate ofLunarDay(int lunarYear, int month, int day);

    /** The solar date of a solar term such as 清明 in that solar year. */
    LocalDate ofSolarTerm(int year, String term);
}

package org.huju.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The arrangement of one year as one notice left it. An amendment makes a new edition; the old one stays, since dates
 * were counted with it.
 *
 * @param year the year it arranges
 * @param number 1 for the year's first notice, one more for each amendment
 * @param notice the notice that made this edition
 * @param days the days it names: of its year, and the last of the year before
 */
public record CalendarEdition(int year, int number, CalendarNotice notice, SortedMap<LocalDate, NoticeDay> days) {

    /** The first year whose arrangement is kept; the law these periods come from is in force since its first day. */
    public static final int FIRST_YEAR = 2018;

    public CalendarEdition {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** As a count names it, e.g. {@code 2020.2}. */
    public String version() {
        return year + "." + number;
    }

    /** Whether it can be made up for: only a Saturday or Sunday can. */
    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The days on which it says something other than {@code earlier}, an edition of the same year. */
    Set<LocalDate> changesOf(CalendarEdition earlier) {
        Set<LocalDate> changed = new HashSet<>(days.keySet());
        changed.addAll(earlier.days.keySet());
        changed.removeIf(date -> Objects.equals(days.get(date), earlier.days.get(date)));
        return changed;
    }
}

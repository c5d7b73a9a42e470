package org.huju.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the board counts. Every figure is as of the last commit, and costs the same however many cases there are. */
public interface Figures {

    /** What lies open, by one thing or another. */
    enum By {
        ALL,
        MATTER,
        STEP,
        DISTRICT,
        OFFICE
    }

    /**
     * A count of open cases.
     *
     * @param key of what it is counted by: the matter, {@code definition/activity}, the district, the office; empty for all
     * @param matter of a step; else as {@code key} or empty
     */
    record Open(By by, String key, String matter, Timeliness timeliness, long n) {}

    /** @param lastDueSoon the last day that is near, seen from {@code today} */
    List<Open> open(Selection selection, LocalDate today, LocalDate lastDueSoon);

    /** As {@link #open} for the clerks who have the cases of one office; those nobody has taken under an empty key. */
    List<Open> openByClerk(Selection selection, LocalDate today, LocalDate lastDueSoon);

    /** How many open cases were opened on each day. */
    Map<LocalDate, Long> openedOn(Selection selection);

    /** @param from first day of the day, week (Monday) or month */
    record Period(LocalDate from, String district, long accepted, long finished, long inTime) {}

    /** By period; with no district named in the periods. */
    List<Period> periods(Selection selection, TrendUnit unit, LocalDate from, LocalDate to);

    /** By district, over all the days; {@code from} is the first. */
    List<Period> districts(Selection selection, LocalDate from, LocalDate to);

    /** @param n how many steps took so many working days */
    record Times(String activity, int days, long n) {}

    /** How long the steps of a process took that were left since the first of that month. */
    List<Times> times(String definition, Selection selection, LocalDate since);

    /** @param n open steps; of a process that serves others, since its cases are counted where they come from */
    record OpenSteps(String activity, long n, long overdue) {}

    List<OpenSteps> openSteps(String definition, Selection selection, LocalDate today);
}

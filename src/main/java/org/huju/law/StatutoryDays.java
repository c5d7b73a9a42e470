package org.huju.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days every citizen has off by statute: 13 from 2025 on, 11 before. They stand in for a year's notice until it is
 * announced.
 *
 * @param noticeReachesBackTo from this day of a year on, the next year's notice may still move days, and none before
 * @param versions the wordings of the statute, oldest first
 */
record StatutoryDays(MonthDay noticeReachesBackTo, List<Version> versions) {

    /** Whether the notice of the next year may name the day, too. */
    boolean reachedByNextNotice(LocalDate date) {
        return !MonthDay.from(date).isBefore(noticeReachesBackTo);
    }

    /** The first day the notice of that year may name: one of the last of the year before. */
    LocalDate firstDay(int year) {
        return noticeReachesBackTo.atYear(year - 1);
    }

    /** Whether the notice of that year may name the day. */
    boolean reaches(int year, LocalDate date) {
        return date.getYear() == year || (date.getYear() == year - 1 && reachedByNextNotice(date));
    }

    /** The festivals by the date they fall on in that year. */
    Map<LocalDate, String> of(int year, LunarDates lunar) {
        Map<LocalDate, String> days = new TreeMap<>();
        Version version = versionOf(year);
        version.days().forEach(day -> days.put(day.in(year, lunar), day.name()));
        return days;
    }

    private Version versionOf(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return versions.stream()
                .filter(version -> !newYear.isBefore(version.inForce()) && !newYear.isAfter(version.until()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no statutory days are kept for " + year));
    }

    record Version(LocalDate inForce, LocalDate until, List<Day> days) {}

    /** A festival by one of its three kinds of date; {@code daysBefore} counts back from it. */
    record Day(String name, MonthDay solar, MonthDay lunar, String solarTerm, int daysBefore) {

        LocalDate in(int year, LunarDates dates) {
            if (solar != null) {
                return solar.atYear(year).minusDays(daysBefore);
            }
            if (lunar != null) {
                return dates.ofLunarDay(year, lunar.getMonthValue(), lunar.getDayOfMonth())
                        .minusDays(daysBefore);
            }
            return dates.ofSolarTerm(year, solarTerm).minusDays(daysBefore);
        }
    }
}

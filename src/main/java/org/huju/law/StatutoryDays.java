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
 * @param noticeReachesBackTo from this day of a year on, the next year's notice may still move days
 * @param versions the wordings of the statute, oldest first
 */
record StatutoryDays(MonthDay noticeReachesBackTo, List<Version> versions) {

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

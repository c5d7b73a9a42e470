package org.huju.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which days are working days. Announced years come from their notices; any other year is computed from weekends and
 * the statutory days and is provisional. Safe for many threads.
 */
public final class WorkingCalendar {

    private final SortedMap<Integer, YearNotice> notices;
    private final Map<LocalDate, NoticeDay> announced;
    private final StatutoryDays statutoryDays;
    private final LunarDates lunar;
    private final Map<Integer, Map<LocalDate, String>> computed = new ConcurrentHashMap<>();

    WorkingCalendar(
            SortedMap<Integer, YearNotice> notices,
            Map<LocalDate, NoticeDay> announced,
            StatutoryDays statutoryDays,
            LunarDates lunar) {
        this.notices = new TreeMap<>(notices);
        this.announced = Map.copyOf(announced);
        this.statutoryDays = statutoryDays;
        this.lunar = lunar;
    }

    /**
     * Reads {@code law/calendar/} from the classpath.
     *
     * @throws IllegalStateException naming file and field when anything is missing or contradictory
     */
    public static WorkingCalendar load(LunarDates lunar) {
        return new WorkingCalendarReader(LawFiles.onClasspath()).read(lunar);
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(date).working();
    }

    /** @throws IllegalArgumentException before 2014, for which no statutory days are kept */
    public CalendarDay day(LocalDate date) {
        NoticeDay named = announced.get(date);
        if (named != null) {
            return new CalendarDay(date, named.kind(), named.festival(), false);
        }
        String festival = provisional(date.getYear()) ? statutory(date) : null;
        if (festival != null) {
            return new CalendarDay(date, DayKind.HOLIDAY, festival, true);
        }
        return new CalendarDay(date, isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKDAY, "", provisional(date));
    }

    /** Whether no notice is kept for that year. */
    public boolean provisional(int year) {
        return !notices.containsKey(year);
    }

    /** Whether a notice that may still move this day is to come: its own year's, or the next one's for late December. */
    public boolean provisional(LocalDate date) {
        return provisional(date.getYear()) || (reachedByNextNotice(date) && provisional(date.getYear() + 1));
    }

    /**
     * Names the files a count over these days rests on, e.g. {@code 2023.1} or {@code 2026.1+2027.provisional}; it
     * contains {@code provisional} if any of the days is.
     */
    public String version(Collection<LocalDate> days) {
        SortedSet<Integer> years = new TreeSet<>();
        for (LocalDate day : days) {
            years.add(day.getYear());
            if (announced.containsKey(day)) {
                years.add(announced.get(day).year());
            }
            if (reachedByNextNotice(day)) {
                years.add(day.getYear() + 1);
            }
        }
        return years.stream().map(this::versionOf).collect(Collectors.joining("+"));
    }

    /** The announced years, oldest first. */
    public List<YearNotice> notices() {
        return List.copyOf(notices.values());
    }

    private String versionOf(int year) {
        return provisional(year) ? year + ".provisional" : notices.get(year).version();
    }

    private boolean reachedByNextNotice(LocalDate date) {
        return !MonthDay.from(date).isBefore(statutoryDays.noticeReachesBackTo());
    }

    private String statutory(LocalDate date) {
        return computed.computeIfAbsent(date.getYear(), year -> statutoryDays.of(year, lunar))
                .get(date);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

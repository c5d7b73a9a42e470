package org.huju.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A calendar as no State Council would announce it: any days off, any weekends worked. */
public final class MadeUpCalendar {

    private MadeUpCalendar() {}

    /** @param made takes precedence over {@code off} */
    public static WorkingCalendar of(Collection<LocalDate> off, Collection<LocalDate> made) {
        SortedMap<Integer, CalendarEdition> editions = new TreeMap<>();
        IntStream.rangeClosed(2018, 2030).forEach(year -> editions.put(year, edition(year, off, made)));
        return new WorkingCalendar(editions, Map.of(), new StatutoryDays(MonthDay.of(12, 1), List.of()), null);
    }

    private static CalendarEdition edition(int year, Collection<LocalDate> off, Collection<LocalDate> made) {
        SortedMap<LocalDate, NoticeDay> named = new TreeMap<>();
        name(named, year, off, DayKind.HOLIDAY);
        name(named, year, made, DayKind.MAKE_UP_WORKDAY);
        return new CalendarEdition(year, 1, new CalendarNotice("放假安排", "第1号", LocalDate.of(year - 1, 11, 1)), named);
    }

    private static void name(
            SortedMap<LocalDate, NoticeDay> named, int year, Collection<LocalDate> days, DayKind kind) {
        days.stream().filter(day -> day.getYear() == year).forEach(day -> named.put(day, new NoticeDay(kind, "春节")));
    }
}

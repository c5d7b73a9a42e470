package org.huju.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
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
        Map<LocalDate, NoticeDay> named = new HashMap<>();
        off.forEach(day -> named.put(day, new NoticeDay(DayKind.HOLIDAY, "春节", day.getYear())));
        made.forEach(day -> named.put(day, new NoticeDay(DayKind.MAKE_UP_WORKDAY, "春节", day.getYear())));
        SortedMap<Integer, YearNotice> notices = new TreeMap<>();
        IntStream.rangeClosed(2018, 2030).forEach(year -> notices.put(year, notice(year)));
        return new WorkingCalendar(notices, named, new StatutoryDays(MonthDay.of(12, 1), List.of()), null);
    }

    private static YearNotice notice(int year) {
        return new YearNotice(year, year + ".1", "放假安排", "第1号", LocalDate.of(year - 1, 11, 1), List.of());
    }
}

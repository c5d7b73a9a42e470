package org.huju.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huju.law.CalendarDay;
import org.huju.law.LegalPeriod;
import org.huju.law.PeriodKind;
import org.huju.law.PeriodUnit;
import org.huju.law.WorkingCalendar;

/** Counts a period forward, one {@link CountedDay} per step; the last one is the day it ends. */
final class Counting {

    private final WorkingCalendar calendar;

    Counting(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    List<CountedDay> count(LegalPeriod period, LocalDate from, List<Pause> pauses, CountingRules rules) {
        if (period.amount() == 0) {
            return List.of(new CountedDay(from, true, 0, "当场办理，当日为期限"));
        }
        List<CountedDay> days = new ArrayList<>();
        if (!period.firstDayCounts()) {
            days.add(new CountedDay(from, false, 0, period.countsFrom() + "，当日不计入（" + rules.firstDay() + "）"));
        }
        switch (period.unit()) {
            case WORKING_DAYS -> countWorkingDays(period, from, pauses, days);
            case DAYS -> countDays(period, from, pauses, days);
            case MONTHS, YEARS -> countCorrespondingDays(period, from, days, rules);
        }
        if (period.unit() != PeriodUnit.WORKING_DAYS && period.kind() == PeriodKind.LIMIT) {
            moveOffDaysOff(period, days, rules);
        }
        return days;
    }

    private void countWorkingDays(LegalPeriod period, LocalDate from, List<Pause> pauses, List<CountedDay> days) {
        int nth = 0;
        for (LocalDate date = firstCounted(period, from); nth < period.amount(); date = date.plusDays(1)) {
            CalendarDay day = calendar.day(date);
            Optional<Pause> pause = covering(date, pauses);
            boolean counted = day.working() && pause.isEmpty();
            if (counted) {
                nth++;
            }
            days.add(new CountedDay(date, counted, nth, day.reason() + paused(pause) + end(period, counted, nth)));
        }
    }

    private void countDays(LegalPeriod period, LocalDate from, List<Pause> pauses, List<CountedDay> days) {
        int nth = 0;
        for (LocalDate date = firstCounted(period, from); nth < period.amount(); date = date.plusDays(1)) {
            Optional<Pause> pause = covering(date, pauses);
            boolean counted = pause.isEmpty();
            if (counted) {
                nth++;
            }
            String how = counted ? "，按日历日计入" : paused(pause);
            days.add(new CountedDay(date, counted, nth, calendar.day(date).reason() + how + end(period, counted, nth)));
        }
    }

    private static Optional<Pause> covering(LocalDate date, List<Pause> pauses) {
        return pauses.stream().filter(pause -> pause.covers(date)).findFirst();
    }

    private static String paused(Optional<Pause> pause) {
        return pause.map(p -> "，" + p.cause() + "期间不计入").orElse("");
    }

    private void countCorrespondingDays(
            LegalPeriod period, LocalDate from, List<CountedDay> days, CountingRules rules) {
        for (int nth = 1; nth <= period.amount(); nth++) {
            LocalDate date = period.unit() == PeriodUnit.MONTHS ? from.plusMonths(nth) : from.plusYears(nth);
            String what = date.getDayOfMonth() == from.getDayOfMonth() ? "的对应日" : "没有对应日，以月末日为准";
            String which = "第" + nth + period.unit().label() + what + "（" + rules.correspondingDay() + "）";
            days.add(new CountedDay(date, true, nth, which + end(period, date, nth)));
        }
    }

    private void moveOffDaysOff(LegalPeriod period, List<CountedDay> days, CountingRules rules) {
        CalendarDay day = calendar.day(days.get(days.size() - 1).date());
        if (day.working()) {
            return;
        }
        while (!day.working()) {
            day = calendar.day(day.date().plusDays(1));
            String moved = day.working() ? "，休假日结束的次日，顺延为最后一日（" + rules.lastDay() + "）" : "，期限的最后一日继续顺延";
            days.add(new CountedDay(day.date(), false, period.amount(), day.reason() + moved));
        }
    }

    private static LocalDate firstCounted(LegalPeriod period, LocalDate from) {
        return period.firstDayCounts() ? from : from.plusDays(1);
    }

    /** Where the last day may have to move, says what sort of day it is. */
    private String end(LegalPeriod period, LocalDate date, int nth) {
        boolean mayMove = nth == period.amount() && period.kind() == PeriodKind.LIMIT;
        return (mayMove ? "，" + calendar.day(date).reason() : "") + end(period, true, nth);
    }

    private static String end(LegalPeriod period, boolean counted, int nth) {
        return counted && nth == period.amount() ? "，满" + period.length() : "";
    }
}

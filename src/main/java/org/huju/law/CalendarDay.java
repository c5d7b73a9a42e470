package org.huju.law;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * One day as the working calendar sees it.
 *
 * @param date the day
 * @param kind what sort of day it is
 * @param festival the festival it is off for or made up for, in Chinese; empty on ordinary days
 * @param provisional whether the State Council's notice for it is still to come
 * @param amendedBy title of the later notice that made it what it is; empty where the year's first one did
 */
public record CalendarDay(LocalDate date, DayKind kind, String festival, boolean provisional, String amendedBy) {

    private static final String WEEKDAYS = "一二三四五六日";

    public boolean working() {
        return kind.working();
    }

    /**
     * Why it is a working day or not, in Chinese, e.g. 周日，劳动节调休上班; says 暂定 while provisional, and by which notice
     * where an amendment made it so.
     */
    public String reason() {
        String text = weekday() + "，"
                + switch (kind) {
                    case WORKDAY -> "工作日";
                    case MAKE_UP_WORKDAY -> festival + "调休上班";
                    case WEEKEND -> "休息日";
                    case HOLIDAY -> festival + "放假";
                };
        if (provisional) {
            return text + "（放假安排尚未公布，暂定）";
        }
        return amendedBy.isEmpty() ? text : text + "（" + amendedBy + "）";
    }

    private String weekday() {
        DayOfWeek day = date.getDayOfWeek();
        return "周" + WEEKDAYS.charAt(day.getValue() - 1);
    }
}

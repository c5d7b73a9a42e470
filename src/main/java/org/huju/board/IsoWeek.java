package org.huju.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import org.huju.InvalidInput;

/**
 * A week from Monday to Sunday.
 *
 * @param name as ISO 8601 writes it, such as {@code 2026-W48}
 */
record IsoWeek(String name, LocalDate monday) {

    private static final String FIELD = "week";
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("YYYY-'W'ww", java.util.Locale.GERMANY);

    /**
     * @param name empty for the week of that day
     * @throws InvalidInput if there is no such week, or it has not begun, or lies further back than the board looks
     */
    static IsoWeek of(String name, LocalDate today) {
        LocalDate monday = name.isEmpty() ? mondayOf(today) : monday(name);
        if (monday.isAfter(today)) {
            throw new InvalidInput(FIELD, "“周”：这一周还没有开始，请选择本周或者以前的周");
        }
        if (monday.isBefore(today.minusYears(TellTrend.MOST_YEARS))) {
            throw new InvalidInput(FIELD, "“周”：最多查看" + TellTrend.MOST_YEARS + "年以内的周");
        }
        return new IsoWeek(WEEK.format(monday), monday);
    }

    LocalDate sunday() {
        return monday.plusDays(6);
    }

    private static LocalDate monday(String name) {
        try {
            return LocalDate.parse(name + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        } catch (DateTimeParseException e) {
            throw new InvalidInput(FIELD, "“周”：请按“年-W周”填写，例如2026-W48");
        }
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

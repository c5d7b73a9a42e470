package org.huju.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code law/calendar/}: one file per announced year, found by its name, and the statutory days. */
final class WorkingCalendarReader {

    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2100;

    private final YamlReader yaml;
    private final SortedMap<Integer, YearNotice> notices = new TreeMap<>();
    private final Map<LocalDate, NoticeDay> days = new HashMap<>();

    WorkingCalendarReader(LawFiles files) {
        this.yaml = new YamlReader(files);
    }

    WorkingCalendar read(LunarDates lunar) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            int announced = year;
            yaml.readIfPresent("calendar/" + year + ".yaml").ifPresent(node -> readYear(announced, node));
        }
        StatutoryDays statutory = new StatutoryDaysReader().read(yaml.read("calendar/statutory-days.yaml"));
        return new WorkingCalendar(notices, days, statutory, lunar);
    }

    private void readYear(int year, Node node) {
        node.only(
                "year",
                "status",
                "version",
                "notice",
                "amendments",
                "source",
                "checked_on",
                "days_off",
                "make_up_workdays");
        if (node.integer("year") != year) {
            throw node.problem("year", "must be " + year);
        }
        if (!node.text("status").equals("announced")) {
            throw node.problem("status", "must be announced: a year without a notice has no file");
        }
        node.text("source");
        node.date("checked_on");
        notices.put(year, notice(year, node));
        readDays(year, node, "days_off", DayKind.HOLIDAY);
        readDays(year, node, "make_up_workdays", DayKind.MAKE_UP_WORKDAY);
    }

    private static YearNotice notice(int year, Node node) {
        Node notice = node.node("notice").only("title", "number", "announced_on");
        return new YearNotice(
                year,
                node.text("version"),
                notice.text("title"),
                notice.textOr("number", ""),
                notice.date("announced_on"),
                node.nodes("amendments").stream()
                        .map(WorkingCalendarReader::amendment)
                        .toList());
    }

    private static String amendment(Node node) {
        node.only("title", "number", "announced_on", "says");
        node.date("announced_on");
        node.text("says");
        return node.text("title");
    }

    private void readDays(int year, Node node, String field, DayKind kind) {
        node.datesByName(field).forEach((festival, dates) -> {
            for (LocalDate date : dates) {
                if (date.getYear() != year && !isDecemberBefore(date, year)) {
                    throw node.problem(field, "holds a day of another year: " + date);
                }
                if (kind == DayKind.MAKE_UP_WORKDAY && date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                    throw node.problem(field, "holds a weekday, which needs no making up: " + date);
                }
                if (days.put(date, new NoticeDay(kind, festival, year)) != null) {
                    throw node.problem(field, "holds a day already named: " + date);
                }
            }
        });
    }

    private static boolean isDecemberBefore(LocalDate date, int year) {
        return date.getYear() == year - 1 && date.getMonthValue() == 12;
    }
}

package org.huju.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads {@code law/calendar/}: {@code 2020.yaml} is the year as it stands, {@code 2020.1.yaml} as it stood before the
 * amendment; and the statutory days.
 */
final class CalendarReader {

    private static final int LAST_YEAR = 2100;
    private static final String DAYS_OFF = "days_off";
    private static final String MAKE_UP_WORKDAYS = "make_up_workdays";

    private final YamlReader yaml;
    private final List<CalendarEdition> editions = new ArrayList<>();
    private final Set<LocalDate> namedByLatest = new HashSet<>();

    CalendarReader(LawFiles files) {
        this.yaml = new YamlReader(files);
    }

    CalendarBook read(LunarDates lunar) {
        StatutoryDays statutory = new StatutoryDaysReader().read(yaml.read("calendar/statutory-days.yaml"));
        for (int year = CalendarEdition.FIRST_YEAR; year <= LAST_YEAR; year++) {
            int announced = year;
            yaml.readIfPresent("calendar/" + year + ".yaml").ifPresent(node -> readYear(announced, node, statutory));
        }
        return new CalendarBook(editions, statutory, lunar);
    }

    private void readYear(int year, Node latest, StatutoryDays statutory) {
        int number = 1 + latest.nodes("amendments").size();
        for (int earlier = 1; earlier < number; earlier++) {
            Node node = yaml.read("calendar/" + year + "." + earlier + ".yaml");
            Node superseded = node.node("superseded").only("by", "since");
            same(superseded, "by", year + "." + (earlier + 1));
            superseded.date("since");
            editions.add(edition(year, earlier, "superseded", node, statutory));
        }
        CalendarEdition edition = edition(year, number, "announced", latest, statutory);
        for (LocalDate date : edition.days().keySet()) {
            if (!namedByLatest.add(date)) {
                throw latest.problem(DAYS_OFF, "or make_up_workdays holds a day another year's file names: " + date);
            }
        }
        editions.add(edition);
    }

    private static CalendarEdition edition(int year, int number, String status, Node node, StatutoryDays statutory) {
        node.only(
                "year",
                "status",
                "version",
                "superseded",
                "notice",
                "amendments",
                "source",
                "checked_on",
                DAYS_OFF,
                MAKE_UP_WORKDAYS);
        if (node.integer("year") != year) {
            throw node.problem("year", "must be " + year);
        }
        same(node, "status", status);
        same(node, "version", year + "." + number);
        node.text("source");
        node.date("checked_on");
        SortedMap<LocalDate, NoticeDay> days = new TreeMap<>();
        readDays(DAYS_OFF, node, DayKind.HOLIDAY, days);
        readDays(MAKE_UP_WORKDAYS, node, DayKind.MAKE_UP_WORKDAY, days);
        for (LocalDate date : days.keySet()) {
            if (!statutory.reaches(year, date)) {
                String field = days.get(date).kind().working() ? MAKE_UP_WORKDAYS : DAYS_OFF;
                throw node.problem(field, "holds a day of another year: " + date);
            }
        }
        return new CalendarEdition(year, number, newestNotice(node), days);
    }

    private static void same(Node node, String field, String wanted) {
        if (!node.text(field).equals(wanted)) {
            throw node.problem(field, "must be " + wanted);
        }
    }

    private static CalendarNotice newestNotice(Node node) {
        CalendarNotice newest = notice(node.node("notice").only("title", "number", "announced_on"));
        for (Node amendment : node.nodes("amendments")) {
            amendment.only("title", "number", "announced_on", "says").text("says");
            newest = notice(amendment);
        }
        return newest;
    }

    private static CalendarNotice notice(Node node) {
        return new CalendarNotice(node.text("title"), node.textOr("number", ""), node.date("announced_on"));
    }

    private static void readDays(String field, Node node, DayKind kind, SortedMap<LocalDate, NoticeDay> days) {
        node.datesByName(field).forEach((festival, dates) -> {
            for (LocalDate date : dates) {
                if (kind == DayKind.MAKE_UP_WORKDAY && !CalendarEdition.isWeekend(date)) {
                    throw node.problem(field, "holds a weekday, which needs no making up: " + date);
                }
                if (days.put(date, new NoticeDay(kind, festival)) != null) {
                    throw node.problem(field, "holds a day already named: " + date);
                }
            }
        });
    }
}

package org.huju.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code calendar/statutory-days.yaml}. */
final class StatutoryDaysReader {

    StatutoryDays read(Node node) {
        node.only("title", "article", "source", "checked_on", "next_notice_reaches_back_to", "versions");
        node.text("title");
        node.integer("article");
        node.text("source");
        node.date("checked_on");
        List<StatutoryDays.Version> versions = new ArrayList<>();
        for (Node version : node.nodes("versions")) {
            versions.add(version(version));
            checkFollows(versions, version);
        }
        return new StatutoryDays(monthDay(node, "next_notice_reaches_back_to"), List.copyOf(versions));
    }

    private static StatutoryDays.Version version(Node node) {
        node.only("in_force", "until", "days");
        return new StatutoryDays.Version(
                node.date("in_force"),
                node.dateOr("until", LocalDate.MAX),
                node.nodes("days").stream().map(StatutoryDaysReader::day).toList());
    }

    private static StatutoryDays.Day day(Node node) {
        node.only("name", "solar", "lunar", "solar_term", "days_before");
        String term = node.textOr("solar_term", null);
        MonthDay solar = node.has("solar") ? monthDay(node, "solar") : null;
        MonthDay lunar = node.has("lunar") ? monthDay(node, "lunar") : null;
        if (term == null && solar == null && lunar == null) {
            throw node.problem("name", "needs one of solar, lunar, solar_term");
        }
        return new StatutoryDays.Day(node.text("name"), solar, lunar, term, node.integerOr("days_before", 0));
    }

    private static void checkFollows(List<StatutoryDays.Version> versions, Node node) {
        int last = versions.size() - 1;
        if (last > 0
                && !versions.get(last - 1)
                        .until()
                        .plusDays(1)
                        .equals(versions.get(last).inForce())) {
            throw node.problem("in_force", "must be the day after the previous version ends");
        }
    }

    private static MonthDay monthDay(Node node, String field) {
        try {
            return MonthDay.parse("--" + node.text(field));
        } catch (DateTimeException e) {
            throw node.problem(field, "must be a month and day like \"05-01\"");
        }
    }
}

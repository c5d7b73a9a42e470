package org.huju.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A view of the board, and what one has to ask the engine's history to know as much, or as near as it comes.
 *
 * @param missing what the engine does not say even then
 */
record HistoryQuestion(String what, String board, List<String> engine, String missing) {

    static final String BOARD = "/camunda/api/board";
    static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final int WEEKS = 12;

    /** @param steps keys of the tasks at which cases wait */
    static List<HistoryQuestion> all(List<String> steps, String definitionId, LocalDate today) {
        return List.of(
                new HistoryQuestion(
                        "open by step, and overdue", BOARD + "/now", byStep(steps, today), "district, office, age"),
                new HistoryQuestion(
                        "accepted and finished in 12 weeks",
                        BOARD + "/trend",
                        byWeek(today),
                        "in time or not, district"),
                new HistoryQuestion(
                        "heat: where permits wait and waited",
                        BOARD + "/heat/permit-application",
                        List.of(ENGINE + "/history/process-definition/" + definitionId + "/statistics?finished=true"),
                        "median, 90 %, the last 12 months only"),
                new HistoryQuestion(
                        "list: the nearest date first",
                        BOARD + "/cases",
                        page(0),
                        "what is overdue, the case's number"),
                new HistoryQuestion(
                        "list: the 9,950th on",
                        BOARD + "/cases?page=199",
                        page(9_950),
                        "what is overdue, the case's number"));
    }

    private static List<String> byStep(List<String> steps, LocalDate today) {
        return steps.stream()
                .map(HistoryQuestion::open)
                .flatMap(open -> Stream.of(open, open + "&taskDueDateBefore=" + at(today)))
                .toList();
    }

    static String open(String step) {
        return ENGINE + "/history/task/count?unfinished=true&taskDefinitionKey=" + step;
    }

    private static List<String> byWeek(LocalDate today) {
        String count = ENGINE + "/history/process-instance/count?rootProcessInstances=true&";
        List<String> weeks = new ArrayList<>();
        IntStream.range(0, WEEKS).mapToObj(today::minusWeeks).forEach(last -> {
            LocalDate first = last.minusWeeks(1);
            weeks.add(count + "startedAfter=" + at(first) + "&startedBefore=" + at(last));
            weeks.add(count + "finishedAfter=" + at(first) + "&finishedBefore=" + at(last));
        });
        return weeks;
    }

    private static List<String> page(int first) {
        String open = ENGINE + "/history/task?unfinished=true";
        return List.of(
                open + "&sortBy=dueDate&sortOrder=asc&maxResults=50&firstResult=" + first,
                ENGINE + "/history/task/count?unfinished=true");
    }

    static String at(LocalDate day) {
        return URLEncoder.encode(day + "T00:00:00.000+0800", StandardCharsets.UTF_8);
    }
}

package org.huju.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board and the engine's history, asked the same by the same person over HTTP, one after the other. */
record HistoryComparison(CockpitSession admin, JdbcClient jdbc) {

    private static final int TIMES = 3;

    String table() throws Exception {
        StringBuilder table = new StringBuilder(sameAnswer());
        table.append(String.format(
                "%n%-40s %9s %9s %9s %9s  %s%n",
                "1 client, median of " + TIMES,
                "board ms",
                "engine ms",
                "questions",
                "ratio",
                "what the engine leaves open"));
        String definition = admin.json(HistoryQuestion.BOARD + "/heat/permit-application")
                .path("definitionId")
                .asText();
        for (HistoryQuestion question : HistoryQuestion.all(steps(), definition, WalkedCases.TODAY)) {
            double board = median(List.of(question.board()));
            double engine = median(question.engine());
            table.append(String.format(
                    Locale.ROOT,
                    "%-40s %9.1f %9.1f %9d %9.1f  %s%n",
                    question.what(),
                    board,
                    engine,
                    question.engine().size(),
                    engine / board,
                    question.missing()));
        }
        return table.toString();
    }

    /** At which tasks cases wait. */
    private List<String> steps() {
        return jdbc.sql("select distinct activity from board_step where left_on is null and activity like 'userTask%'")
                .query(String.class)
                .list();
    }

    /** Both count the same cases. */
    private String sameAnswer() throws Exception {
        String step = "userTask_approveIssuance";
        long board = 0;
        for (JsonNode line : admin.json(HistoryQuestion.BOARD + "/now").path("byStep")) {
            board += line.path("step").asText().equals(step) ? line.path("n").asLong() : 0;
        }
        long engine = admin.json(HistoryQuestion.open(step)).path("count").asLong();
        assertThat(board).isEqualTo(engine);
        return String.format(
                Locale.ROOT,
                "%ncases that wait to be signed: %,d on the board, %,d in the engine's history%n",
                board,
                engine);
    }

    /** The first time is not counted. */
    private double median(List<String> paths) throws Exception {
        double[] millis = new double[TIMES + 1];
        for (int i = 0; i <= TIMES; i++) {
            for (String path : paths) {
                millis[i] += admin.time(path) / 1e6;
            }
        }
        double[] counted = Arrays.copyOfRange(millis, 1, millis.length);
        Arrays.sort(counted);
        return counted[TIMES / 2];
    }
}

package org.huju.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.huju.e2e.Installation;
import org.huju.points.PointsFacts;
import org.huju.points.RandomFacts;
import org.huju.points.Score;
import org.huju.points.Score.Points;
import org.huju.points.process.PlainTables;
import org.huju.points.process.Tables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand estimates over HTTP, one after the other, with all the advice; beside them the same tables by the decision engine
 * alone, and by a plain reading of the same file. All three must come to the same.
 */
@Tag("estimates")
class EstimatesBench {

    private static final int ESTIMATES = Integer.getInteger("bench.estimates", 10_000);
    private static final int WARM_UP = ESTIMATES / 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void ten_thousand_estimates() throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "estimates");
        try (Installation installation = new Installation(directory.toAbsolutePath())) {
            URI address = installation.start().address().resolve("/api/points/estimates");
            PlainTables plain = PlainTables.shipped();
            Tables engine = Tables.shipped();

            Run overHttp = run("over HTTP, with advice", facts -> ask(address, facts));
            Run byEngine = run("the decision engine alone", facts -> total(engine.score(facts)));
            Run byHand = run("the same tables, plainly in memory", facts -> total(plain.score(facts)));

            System.out.print("\n" + Laps.head() + overHttp.laps().line()
                    + byEngine.laps().line() + byHand.laps().line());
            System.out.printf(
                    Locale.ROOT,
                    "the plain reading counts %.0f times as many as HTTP, and %.1f times as many as the engine alone%n",
                    byHand.laps().perSecond() / overHttp.laps().perSecond(),
                    byHand.laps().perSecond() / byEngine.laps().perSecond());
            assertThat(overHttp.totals()).isEqualTo(byHand.totals());
            assertThat(byEngine.totals()).isEqualTo(byHand.totals());
        }
    }

    /** @param totals -1 where there are no points */
    private record Run(Laps laps, List<Integer> totals) {}

    private static Run run(String what, Function<PointsFacts, Integer> estimate) {
        IntStream.range(0, WARM_UP).mapToObj(RandomFacts::of).forEach(estimate::apply);
        List<PointsFacts> people =
                IntStream.range(0, ESTIMATES).mapToObj(RandomFacts::of).toList();
        long[] nanos = new long[ESTIMATES];
        Integer[] totals = new Integer[ESTIMATES];
        long started = System.nanoTime();
        for (int i = 0; i < ESTIMATES; i++) {
            long before = System.nanoTime();
            totals[i] = estimate.apply(people.get(i));
            nanos[i] = System.nanoTime() - before;
        }
        return new Run(new Laps(what, nanos, System.nanoTime() - started), List.of(totals));
    }

    private static int total(Score score) {
        return score instanceof Points points ? points.total() : -1;
    }

    private int ask(URI address, PointsFacts facts) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(EstimateBody.of(facts)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            JsonNode answer = JSON.readTree(response.body());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return answer.get("total").isNull() ? -1 : answer.get("total").intValue();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

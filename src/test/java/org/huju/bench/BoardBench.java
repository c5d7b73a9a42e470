package org.huju.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.huju.board.BoardRecount;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The board of a city with a million open cases: that it says what engine and ledger say, how long each view takes, and how long the
 * engine's history takes for the same.
 */
@HujuTest
@Import({OneAfterAnother.class, WalkedPermits.class, WalkedCases.class})
@DirtiesContext
@Tag("board")
class BoardBench {

    private static final long OPEN = Long.getLong("bench.open", 1_000_000);
    private static final long FINISHED = Long.getLong("bench.finished", 3_800_000);
    private static final int CALLS_EACH = Integer.getInteger("bench.calls", 40);
    private static final double MOST_MILLIS = 200;

    @TempDir
    private static Path directory;

    @Autowired
    private WalkedCases walkedCases;

    @Autowired
    private BoardRecount recount;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @LocalServerPort
    private int port;

    private final StringBuilder table = new StringBuilder("\n");

    /** What is loaded into it need not be logged. */
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws IOException {
        OwnDatabase.in(directory, Map.of("wal_level", "minimal", "max_wal_senders", "0"), registry);
    }

    @Test
    void a_citys_board() throws Exception {
        List<WalkedCase> walked = walkedCases.walk();
        assertThat(recount.differences(10)).isEmpty();
        SeededCity.write(dataSource, walked, WalkedCases.TODAY, OPEN, FINISHED);
        sizes();
        recount();
        URI application = URI.create("http://localhost:" + port);
        boolean fast = pages(new PageCalls(application, SomeOfTheCity.of(jdbc)));
        table.append(new HistoryComparison(CockpitSession.logIn(application, "admin"), jdbc).table());
        System.out.println(table);
        assertThat(fast).as("every view within %.0f ms", MOST_MILLIS).isTrue();
    }

    private void sizes() {
        line(
                "%,d open and %,d finished cases on the board, %,d waits; %,d activities and %,d tasks in the engine's history",
                count("board_case where finished_on is null"),
                count("board_case where finished_on is not null"),
                count("board_step"),
                count("act_hi_actinst"),
                count("act_hi_taskinst"));
        for (String sum : List.of(
                "board_open", "board_day", "board_district_day", "board_age", "board_time", "board_district_time")) {
            line("    %-20s %,9d rows", sum, count(sum));
        }
    }

    private void recount() {
        long started = System.nanoTime();
        List<BoardRecount.Difference> differences = recount.differences(10);
        line(
                "recount from the engine, the ledger and the cases: %d differences, in %.0f s",
                differences.size(), (System.nanoTime() - started) / 1e9);
        assertThat(differences).isEmpty();
    }

    private boolean pages(PageCalls calls) throws Exception {
        table.append("\n").append(PageCalls.head());
        boolean fast = true;
        for (BoardPage page : BoardPage.ALL) {
            calls.ask(page, Math.max(3, CALLS_EACH / 4));
            PagesRead before = PagesRead.now(jdbc);
            Laps laps = calls.ask(page, CALLS_EACH);
            String line = PageCalls.line(laps, before.until(PagesRead.now(jdbc)) / laps.nanos().length);
            System.out.print(line);
            table.append(line);
            fast &= laps.percentile(95) < MOST_MILLIS;
        }
        return fast;
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }

    private void line(String format, Object... values) {
        String line = String.format(Locale.ROOT, format + "%n", values);
        System.out.print(line);
        table.append(line);
    }
}

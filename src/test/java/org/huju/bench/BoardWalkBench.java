package org.huju.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.huju.board.BoardRecount;
import org.huju.e2e.HujuProcess;
import org.huju.e2e.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten thousand things happen to cases, by chance and four at a time; days pass, timers fire, sums are folded, and again and again the
 * application is killed in the middle of it. After each kill the board says what engine and ledger say.
 */
@Tag("board")
@Tag("board-walk")
class BoardWalkBench {

    private static final int EVENTS = Integer.getInteger("bench.events", 10_000);
    private static final int LIVES = Integer.getInteger("bench.lives", 5);
    private static final int WALKERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final StringBuilder table = new StringBuilder("\n");
    private Installation installation;

    @BeforeEach
    void install() throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "board-walk");
        installation = new Installation(directory.toAbsolutePath())
                .with("camunda.bpm.job-execution.lock-time-in-millis", "5000")
                .with("huju.board.fold-every", "PT0.5S")
                .with("huju.board.fold-batch", "100");
    }

    @AfterEach
    void remove() throws IOException {
        System.out.println(table);
        installation.close();
    }

    @Test
    void the_board_is_right_after_each_kill() throws Exception {
        List<BoardRecount.Difference> all = new ArrayList<>();
        for (int life = 1; life <= LIVES; life++) {
            walk(life);
            List<BoardRecount.Difference> found = BoardDifferences.in(installation.jdbc());
            tell(life, found.size());
            all.addAll(found);
            letDaysPass();
        }
        assertThat(all).isEmpty();
        assertThat(done.get()).isGreaterThanOrEqualTo(EVENTS);
    }

    /** To its share of the events, and then the kill, while everybody is at work. */
    private void walk(int life) throws Exception {
        HujuProcess huju = installation.start();
        JdbcClient jdbc = installation.jdbc();
        ExecutorService threads = Executors.newFixedThreadPool(WALKERS);
        CompletableFuture<Void> enough = new CompletableFuture<>();
        for (int one = 0; one < WALKERS; one++) {
            long seed = 100L * life + one;
            threads.execute(() -> go(huju.address(), jdbc, seed, EVENTS * life / LIVES, enough));
        }
        try {
            enough.get(PATIENCE.toMinutes(), TimeUnit.MINUTES);
        } finally {
            huju.kill();
            threads.shutdownNow();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    /** Until the application is gone. */
    private void go(URI application, JdbcClient jdbc, long seed, int until, CompletableFuture<Void> enough) {
        try {
            Walker walker = new Walker(application, jdbc, seed);
            while (!Thread.currentThread().isInterrupted()) {
                (walker.step() ? done : refused).incrementAndGet();
                if (done.get() >= until) {
                    enough.complete(null);
                }
            }
        } catch (IOException | InterruptedException gone) {
            if (!enough.isDone()) {
                enough.completeExceptionally(gone);
            }
        } catch (RuntimeException | Error wrong) {
            enough.completeExceptionally(wrong);
        }
    }

    private void letDaysPass() throws IOException {
        installation
                .jdbc()
                .sql("update demo_clock set ahead_millis = ahead_millis + :days")
                .param("days", Duration.ofDays(6).toMillis())
                .update();
    }

    private void tell(int life, int differences) throws IOException {
        JdbcClient jdbc = installation.jdbc();
        String line = String.format(
                Locale.ROOT,
                "killed after %,6d events (%,d refused): %,6d cases, %,5d open, %,4d overdue, %,7d waits,"
                        + " %,5d changes not folded in; %d differences%n",
                done.get(),
                refused.get(),
                count(jdbc, "board_case"),
                count(jdbc, "board_case where finished_on is null"),
                count(jdbc, "board_case where position = 'OVERDUE'"),
                count(jdbc, "board_step"),
                count(jdbc, "board_open_change"),
                differences);
        System.out.print(line);
        table.append(line);
    }

    private static long count(JdbcClient jdbc, String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}

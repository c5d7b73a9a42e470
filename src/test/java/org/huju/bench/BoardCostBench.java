package org.huju.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.board.BoardRecount;
import org.huju.board.FoldChanges;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.MovableClock;
import org.huju.support.Steps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the board costs a case that is filed, checked, compared, signed, made and handed over: with the board and without, by turns. */
@HujuTest
@Import({OneAfterAnother.class, BoardSwitch.Here.class})
@DirtiesContext
@Tag("board")
class BoardCostBench {

    private static final int ROUNDS = 4;
    private static final int CASES = Integer.getInteger("bench.real", 400) / ROUNDS / 2;

    @TempDir
    private static Path directory;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Steps steps;

    @Autowired
    private OneAfterAnother again;

    @Autowired
    private BoardSwitch board;

    @Autowired
    private BoardRecount recount;

    @Autowired
    private FoldChanges foldChanges;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws IOException {
        OwnDatabase.in(directory, Map.of(), registry);
    }

    /** Millis and bytes of each case. */
    private record Each(double[] millis, double[] bytes) {

        static Each of(int cases) {
            return new Each(new double[cases], new double[cases]);
        }

        double medianMillis() {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }

        double meanKiB() {
            return Arrays.stream(bytes).average().orElseThrow() / 1024;
        }

        String line(String what) {
            return String.format(
                    Locale.ROOT, "%-44s %9d %12.1f %12.1f%n", what, millis.length, meanKiB(), medianMillis());
        }
    }

    @Test
    void with_the_board_and_without() {
        walk.reset();
        for (int i = 0; i < CASES / 2; i++) {
            again.afterwards(this::collected);
        }
        Each with = Each.of(ROUNDS * CASES);
        Each without = Each.of(ROUNDS * CASES);
        for (int i = 0; i < ROUNDS * CASES; i++) {
            boolean on = i / CASES % 2 == 0;
            measure(i, on ? with : without, on);
            measure(i, on ? without : with, !on);
        }
        double folded = fold();

        System.out.print("\n"
                + String.format("%-44s %9s %12s %12s%n", "a case of five waits", "cases", "WAL KiB", "median ms")
                + with.line("with the board") + without.line("without")
                + String.format(
                        Locale.ROOT,
                        "the board costs %.1f KiB of WAL and %.1f ms of a case (%.0f %% and %.0f %%);"
                                + " folding the changes in %.1f KiB more%n",
                        with.meanKiB() - without.meanKiB(),
                        with.medianMillis() - without.medianMillis(),
                        100 * (with.meanKiB() / without.meanKiB() - 1),
                        100 * (with.medianMillis() / without.medianMillis() - 1),
                        folded / 1024 / (ROUNDS * CASES)));
        assertThat(jdbc.sql("select count(*) from board_case where finished_on is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(ROUNDS * CASES + CASES / 2L);
        assertThat(recount.differences(10)).isEmpty();
    }

    private void measure(int i, Each each, boolean on) {
        board.set(on);
        long wal = wal();
        long started = System.nanoTime();
        ProcessInstance done = collected();
        each.millis()[i] = (System.nanoTime() - started) / 1e6;
        each.bytes()[i] = wal() - wal;
        board.set(true);
        again.afterwards(() -> done);
    }

    private ProcessInstance collected() {
        ProcessInstance collected = steps.compared(SampleCitizens.consistent());
        steps.issue(collected);
        steps.cardMade(collected, LocalDate.from(MovableClock.START));
        steps.handOverCard(collected);
        return collected;
    }

    private double fold() {
        long wal = wal();
        foldChanges.fold();
        return wal() - wal;
    }

    private long wal() {
        return jdbc.sql("select cast(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as bigint)")
                .query(Long.class)
                .single();
    }
}

package org.huju.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The loop around the tasks; the transactions are those of the rooms' own tests. */
class SweepTonightTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 24);

    private final List<String> figures = new ArrayList<>();
    private final SweepNights nights = new SweepNights() {
        @Override
        public void done(LocalDate night, String task, String node, int rows, Instant startedAt, Instant finishedAt) {
            figures.add(night + " " + task + " " + node + " " + rows);
        }

        @Override
        public List<SweptTask> of(LocalDate night) {
            return List.of();
        }
    };

    private static NightlyTask task(String name, Integer... batches) {
        Deque<Integer> left = new ArrayDeque<>(List.of(batches));
        return new NightlyTask() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int nextBatch(LocalDate night) {
                int rows = left.isEmpty() ? 0 : left.pop();
                if (rows < 0) {
                    throw new IllegalStateException("one of the rows");
                }
                return rows;
            }
        };
    }

    private SweepTonight sweep(NightlyTask... tasks) {
        return new SweepTonight(List.of(tasks), new SweepBatch(nights, Clock.systemUTC()));
    }

    @Test
    void every_task_is_done_batch_by_batch_until_nothing_is_left() {
        assertThat(sweep(task("one", 2, 2, 1), task("none"), task("two", 7)).sweep(NIGHT, "n", () -> true))
                .isEqualTo(12);
        assertThat(figures)
                .containsExactly(
                        "2026-11-24 one n 2", "2026-11-24 one n 2", "2026-11-24 one n 1", "2026-11-24 two n 7");
    }

    @Test
    void a_task_that_fails_is_left_and_the_others_go_on() {
        assertThat(sweep(task("bad", 2, -1, 2), task("good", 3)).sweep(NIGHT, "n", () -> true))
                .isEqualTo(5);
    }

    @Test
    void nothing_more_is_begun_once_the_node_may_not_go_on() {
        List<Boolean> answers = new ArrayList<>(List.of(true, true, false, false));

        assertThat(sweep(task("one", 2, 2, 2), task("two", 5)).sweep(NIGHT, "n", () -> answers.remove(0)))
                .isEqualTo(4);
    }
}

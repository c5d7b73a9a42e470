package org.huju.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The night's work: every task, batch by batch, until nothing is left that nobody else holds. It may be begun as often as one likes and on
 * as many nodes: what is done is not found again, and what a node left undone when it died is found by the next.
 */
@Service
public class SweepTonight {

    private static final Logger log = LoggerFactory.getLogger(SweepTonight.class);

    private final List<NightlyTask> tasks;
    private final SweepBatch sweepBatch;

    SweepTonight(List<NightlyTask> tasks, SweepBatch sweepBatch) {
        this.tasks = List.copyOf(tasks);
        this.sweepBatch = sweepBatch;
    }

    /**
     * A task that fails is left for the next time, and the others go on.
     *
     * @param night the day it is done for
     * @param node whose work it is, for the figures
     * @param goOn asked before each batch; nothing more is begun once it says no
     * @return how many rows were done in all
     */
    public long sweep(LocalDate night, String node, BooleanSupplier goOn) {
        return tasks.stream().mapToLong(task -> sweep(task, night, node, goOn)).sum();
    }

    private long sweep(NightlyTask task, LocalDate night, String node, BooleanSupplier goOn) {
        long done = 0;
        try {
            int batch = -1;
            while (batch != 0 && goOn.getAsBoolean()) {
                batch = sweepBatch.of(task, night, node);
                done += batch;
            }
        } catch (RuntimeException e) {
            // Its message might repeat what a row holds.
            log.error(
                    "{} of {} was broken off after {} rows by {}; it is tried again at the next look",
                    task.name(),
                    night,
                    done,
                    e.getClass().getName());
        }
        if (done > 0) {
            log.info("{} of {}: {} rows", task.name(), night, done);
        }
        return done;
    }
}

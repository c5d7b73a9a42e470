package org.huju.sweep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was done in each night, by task and node. */
public interface SweepNights {

    /** Adds a batch to the figures of that night, task and node. */
    void done(LocalDate night, String task, String node, int rows, Instant startedAt, Instant finishedAt);

    /** In the order of task and node. */
    List<SweptTask> of(LocalDate night);
}

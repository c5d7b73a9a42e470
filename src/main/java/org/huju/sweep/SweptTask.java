package org.huju.sweep;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one node did of one task of a night.
 *
 * @param batches transactions in which something was done
 * @param done rows in all of them
 * @param startedAt of the first batch
 * @param finishedAt of the last
 */
public record SweptTask(
        LocalDate night, String task, String node, int batches, long done, Instant startedAt, Instant finishedAt) {}

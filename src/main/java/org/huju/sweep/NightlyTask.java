package org.huju.sweep;

import java.time.LocalDate;

/**
 * Work that falls due by the day, done a batch at a time. A batch is one transaction; it takes rows that nobody else holds, so that several
 * nodes sweep at once, and leaves them such that no batch takes them again. What was cut off is simply taken up by the next batch.
 */
public interface NightlyTask {

    /** For logs and figures, in English, e.g. {@code suspend-permits}. */
    String name();

    /**
     * Does the next batch.
     *
     * @param night the day the night belongs to
     * @return how many were taken, what failed and was put off among them; 0 when nothing is left that nobody else holds
     */
    int nextBatch(LocalDate night);
}

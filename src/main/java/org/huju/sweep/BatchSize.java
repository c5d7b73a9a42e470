package org.huju.sweep;

/** How many rows one transaction of the night's work takes: many, so that few commits do it; few, so that nobody waits long for a row. */
public record BatchSize(int rows) {

    public BatchSize {
        if (rows < 1) {
            throw new IllegalArgumentException("huju.sweep.batch must be at least 1 and is " + rows);
        }
    }
}

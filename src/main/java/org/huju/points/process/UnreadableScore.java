package org.huju.points.process;

import java.util.Map;

/** A row of the tables is not what a score can be counted from. */
class UnreadableScore extends RuntimeException {

    private final transient Map<String, Object> row;

    UnreadableScore(Map<String, Object> row, Throwable cause) {
        super("points-scoring has a row that cannot be read, of indicator " + row.get("indicator"), cause);
        this.row = row;
    }

    /** What the tables said, by column. */
    Map<String, Object> row() {
        return row;
    }
}

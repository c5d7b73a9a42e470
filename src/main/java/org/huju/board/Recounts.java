package org.huju.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;

/** Which node counts the board anew on a day, and what it found. */
public interface Recounts {

    /**
     * Takes the day's recount.
     *
     * @param lostBefore a recount that began before that and has not finished is taken over: its node has died
     * @return false if another node has it, or it is done
     */
    boolean take(LocalDate day, String node, Instant now, Instant lostBefore);

    void finished(LocalDate day, Instant now, int differences);

    /** How many differences the last finished recount found; empty if there was none yet. */
    OptionalInt lastDifferences();
}

package org.huju.board;

import java.util.List;

/** Counts the board's figures anew from what they rest on: the ledger of the clocks, the engine, and the board's own cases. */
public interface BoardRecount {

    /**
     * One figure that is not what it should be.
     *
     * @param figure which, in English, with what it is about
     * @param board what the board says
     * @param recount what it should say
     */
    record Difference(String figure, String board, String recount) {}

    /** At most so many of each kind; empty when the board is right. */
    List<Difference> differences(int limit);
}

package org.huju.board;

/** The sums of the board, and the changes not yet in them. */
public interface BoardSums {

    /** @return how many changes of the kind with the most were added; no more than {@code batch} of each */
    int fold(int batch);
}

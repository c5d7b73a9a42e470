package org.huju.board;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Adds the changes of the last seconds to the sums they belong to, so that few rows have to be read. The figures stay the same. */
@Service
public class FoldChanges {

    private final BoardSums sums;
    private final int batch;

    FoldChanges(BoardSums sums, @Value("${huju.board.fold-batch:20000}") int batch) {
        this.sums = sums;
        this.batch = batch;
    }

    /** On several nodes at once each takes what no other holds. */
    @Scheduled(initialDelayString = "${huju.board.fold-every:PT5S}", fixedDelayString = "${huju.board.fold-every:PT5S}")
    public void fold() {
        boolean more = true;
        while (more) {
            more = sums.fold(batch) >= batch;
        }
    }
}

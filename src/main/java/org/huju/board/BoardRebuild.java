package org.huju.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How far the cases that were open before there was a board have been taken onto it. */
public interface BoardRebuild {

    /** A process instance that no other has called. */
    record Root(String instance, UUID caseId, String definition, Instant startedAt) {}

    boolean done();

    /** The next that carry or serve cases, in the order of their ids, from where the last batch ended. */
    List<Root> next(int limit);

    /** @return false if the case is on the board already; it stays as it is */
    boolean add(OpenedCase opened, Instant at, LocalDate on);

    /** In the transaction of the batch, so that one that was cut off is done again. */
    void reached(Root last);

    void finish(Instant at);
}

package org.huju.board;

import java.time.Instant;
import java.util.List;

/** Where process instances wait now: the wall to the engine. */
public interface OpenWaits {

    /**
     * A wait.
     *
     * @param officeId whose desk it lies on; empty for a wait of nobody's
     * @param clerk who has the task; empty if nobody
     */
    record OpenWait(Step step, String officeId, String clerk, Instant since) {}

    /** Of the process instance and all it has called. */
    List<OpenWait> of(BoardRebuild.Root root);
}

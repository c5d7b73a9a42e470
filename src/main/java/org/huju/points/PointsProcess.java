package org.huju.points;

import java.util.UUID;

/** The wall to the process engine: what a use case asks of the process of a points case. */
public interface PointsProcess {

    /** Begins {@code points-application} for a case that came in online, or that the human-resources department takes directly. */
    void begin(UUID application);
}

package org.huju.platform.demo;

import java.time.Instant;

/** A time of the house that can be moved: the demonstration's clock, and the one of the tests. The engine's clock goes with it. */
public interface MovableTime {

    /** The present moment in the house. */
    Instant instant();

    /** Makes {@code moment} the present. One that has passed changes nothing: time goes forward only. */
    void moveTo(Instant moment);
}

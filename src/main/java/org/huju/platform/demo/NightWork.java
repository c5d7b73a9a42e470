package org.huju.platform.demo;

import java.time.Instant;

/** What is done once a day beside the engine's timers: whoever moves time forward stops for it on each of the days it passes. */
public interface NightWork {

    /** When it is due next. */
    Instant nextAfter(Instant moment);

    /**
     * Does what is due by the clock's present time.
     *
     * @return whether there was anything
     */
    boolean doDue();
}

package org.huju.alerts;

import java.time.Duration;

/** The wall to the engine: what it should have done by itself. */
public interface LateJobs {

    /** How many jobs are due and not done. */
    long due();

    /** How late the latest of them is; zero when nothing is due. */
    Duration lateness();
}

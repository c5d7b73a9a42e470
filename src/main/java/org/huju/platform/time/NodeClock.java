package org.huju.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * Whether this machine knows the time: its clock against the database's, which all nodes share, and its zone. It looks at the
 * machine itself; that the demonstration's clock is ahead does not matter here.
 */
public class NodeClock {

    private final Clock machine;
    private final Supplier<Instant> database;
    private final Supplier<ZoneId> zone;

    /**
     * @param machine the machine's own clock
     * @param database asks the database for its present time
     * @param zone the zone this process works in
     */
    public NodeClock(Clock machine, Supplier<Instant> database, Supplier<ZoneId> zone) {
        this.machine = machine;
        this.database = database;
        this.zone = zone;
    }

    /** @throws RuntimeException when the database does not answer */
    public NodeTime look() {
        Instant before = machine.instant();
        Instant there = database.get();
        Instant after = machine.instant();
        return NodeTime.of(before, there, after, zone.get());
    }
}

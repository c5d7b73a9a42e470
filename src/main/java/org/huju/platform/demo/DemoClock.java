package org.huju.platform.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The machine's clock and so much ahead of it. How much is kept in the table {@code demo_clock}, so that neither a restart nor
 * a power cut turns time back; the engine's clock is ahead by the same.
 */
class DemoClock extends Clock implements MovableTime {

    private final Clock machine;
    private final JdbcClient jdbc;
    private volatile Duration ahead;

    DemoClock(Clock machine, JdbcClient jdbc) {
        this.machine = machine;
        this.jdbc = jdbc;
        goAheadBy(jdbc.sql("select ahead_millis from demo_clock")
                .query(Long.class)
                .single());
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public synchronized void moveTo(Instant moment) {
        // Up to the next whole millisecond, so that what falls due at the moment has fallen due.
        long wanted = Duration.between(machine.instant(), moment).toMillis() + 1;
        if (wanted <= ahead.toMillis()) {
            return;
        }
        jdbc.sql("update demo_clock set ahead_millis = :ahead")
                .param("ahead", wanted)
                .update();
        goAheadBy(wanted);
    }

    private void goAheadBy(long millis) {
        ahead = Duration.ofMillis(millis);
        ClockUtil.offset(millis);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), ahead);
    }
}

package org.huju.sweep.process;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.huju.platform.demo.NightWork;
import org.huju.platform.time.NodeClock;
import org.huju.sweep.SweepTonight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few minutes whether there is something to sweep today: in the night that is the night's work, after a start what was missed, and
 * at any other time what a node that has died left undone. Before {@code huju.sweep.from} nothing is done, so that what was filed in the
 * last minute of the day before is committed.
 */
@Component
@ConditionalOnProperty(name = "huju.sweep.enabled", matchIfMissing = true)
class NightlySweep implements NightWork {

    private static final Logger log = LoggerFactory.getLogger(NightlySweep.class);

    private final SweepTonight sweepTonight;
    private final NodeClock nodeClock;
    private final Clock clock;
    private final LocalTime from;
    private final String node = ManagementFactory.getRuntimeMXBean().getName();
    private volatile boolean working;

    NightlySweep(
            SweepTonight sweepTonight,
            NodeClock nodeClock,
            Clock clock,
            @Value("${huju.sweep.from:00:30}") LocalTime from) {
        this.sweepTonight = sweepTonight;
        this.nodeClock = nodeClock;
        this.clock = clock;
        this.from = from;
    }

    /** When the application is up, and the models are deployed. */
    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        working = true;
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        working = false;
    }

    @Scheduled(initialDelayString = "${huju.sweep.first-look:PT10S}", fixedDelayString = "${huju.sweep.interval:PT1M}")
    void look() {
        doDue();
    }

    @Override
    public Instant nextAfter(Instant moment) {
        ZonedDateTime now = moment.atZone(clock.getZone());
        ZonedDateTime today = now.with(from);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }

    @Override
    public synchronized boolean doDue() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return !now.toLocalTime().isBefore(from) && sweepTonight.sweep(now.toLocalDate(), node, this::mayGoOn) > 0;
    }

    /** As jobs are taken: not by a clock that is wrong, nor by one of which that cannot be told, for a day too early is a right lost. */
    private boolean mayGoOn() {
        try {
            return working && nodeClock.look().isRight();
        } catch (RuntimeException e) {
            log.warn("the night's work waits: the database was not to be asked for the time");
            return false;
        }
    }
}

package org.huju.platform.demo;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Moves the demonstration's clock for as long as a process {@value #PROCESS} waits for a moment to come.
 *
 * <p>It goes from one due date to the next and waits at each until the engine has done what fell due there, and what followed
 * from it at once. So timers fire in the order of their dates, and each sees the day it would have seen had the days really
 * passed. A single leap would let a reminder of the ninth and the end of the fourteenth fire side by side, both on the thirtieth.
 *
 * <p>The order to move is the waiting process instance and nothing beside it: it survives a restart, ends by itself when the
 * moment has come, and is taken back by cancelling it.
 */
@Component
@DemoOnly
public class MoveClock {

    /** The process whose instances wait for a moment. */
    public static final String PROCESS = "move-clock";

    private static final Logger log = LoggerFactory.getLogger(MoveClock.class);
    /** So long a job may keep the clock from moving on. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MovableTime time;
    private final DueJobs jobs;
    private Instant impatientAt;

    MoveClock(MovableTime time, DueJobs jobs) {
        this.time = time;
        this.jobs = jobs;
    }

    /** Whether somebody has ordered a move that has not come to its end. */
    public boolean isUnderWay() {
        return jobs.waitIn(PROCESS);
    }

    /** Moves to the next due date, unless something is still to be done before. */
    @Scheduled(
            initialDelayString = "${huju.demo-clock.interval:PT0.2S}",
            fixedDelayString = "${huju.demo-clock.interval:PT0.2S}")
    public void step() {
        if (!isUnderWay() || !jobs.areTaken() || mustWait()) {
            return;
        }
        jobs.next(time.instant()).ifPresent(moment -> {
            time.moveTo(moment);
            log.info("the demonstration's clock has moved to {}", moment);
            impatientAt = null;
            jobs.wakeExecutor();
        });
    }

    private boolean mustWait() {
        if (!jobs.areLeft()) {
            return false;
        }
        if (impatientAt == null) {
            impatientAt = Instant.now().plus(PATIENCE);
        }
        jobs.wakeExecutor();
        return Instant.now().isBefore(impatientAt);
    }
}

package org.huju.platform.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * <p>On the way it does each night what is done by the day and not by a timer ({@link NightWork}), as if the node had been up.
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
    /** A year of nights in which nothing happens passes in seconds, and a step stays short. */
    private static final int NIGHTS_AT_ONCE = 30;

    private final MovableTime time;
    private final DueJobs jobs;
    private final List<NightWork> nightWork;
    private Instant impatientAt;

    MoveClock(MovableTime time, DueJobs jobs, List<NightWork> nightWork) {
        this.time = time;
        this.jobs = jobs;
        this.nightWork = nightWork;
    }

    /** Whether somebody has ordered a move that has not come to its end. */
    public boolean isUnderWay() {
        return jobs.waitIn(PROCESS);
    }

    /** Moves to the next moment at which something is done, unless something is still to be done before. */
    @Scheduled(
            initialDelayString = "${huju.demo-clock.interval:PT0.2S}",
            fixedDelayString = "${huju.demo-clock.interval:PT0.2S}")
    public void step() {
        if (!isUnderWay() || !jobs.areTaken() || mustWait()) {
            return;
        }
        boolean quiet = true;
        for (int nights = 0; quiet && nights < NIGHTS_AT_ONCE; nights++) {
            quiet = isQuietNightNext();
        }
        log.info("the demonstration's clock has moved to {}", time.instant());
        impatientAt = null;
        jobs.wakeExecutor();
    }

    /** Moves once; whether that was to a night in which nothing was to be done. */
    private boolean isQuietNightNext() {
        Instant now = time.instant();
        Optional<Instant> job = jobs.next(now);
        Optional<Instant> night =
                nightWork.stream().map(work -> work.nextAfter(now)).min(Comparator.naturalOrder());
        if (job.isEmpty()) {
            return false;
        }
        if (night.isEmpty() || !night.get().isBefore(job.get())) {
            time.moveTo(job.get());
            return false;
        }
        time.moveTo(night.get());
        // All of it, whether or not the first had anything to do.
        return nightWork.stream().filter(NightWork::doDue).toList().isEmpty();
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

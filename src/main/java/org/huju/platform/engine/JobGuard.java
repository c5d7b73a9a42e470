package org.huju.platform.engine;

import java.util.Optional;
import org.huju.platform.time.NodeClock;
import org.huju.platform.time.NodeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets this node take jobs only while its clock and zone are right: a timer fired by a wrong clock is a legal date missed or
 * anticipated. While it cannot be told, since the database is slow or silent, things stay as they were, at the start without jobs.
 */
@Component
class JobGuard {

    private static final Logger log = LoggerFactory.getLogger(JobGuard.class);

    private final NodeClock clock;
    private final ObjectProvider<GuardedJobExecutor> executor;
    private boolean working;
    private volatile NodeTime verdict;

    JobGuard(NodeClock clock, ObjectProvider<GuardedJobExecutor> executor) {
        this.clock = clock;
        this.executor = executor;
    }

    /** When the application is up, and its groups and rights are there. */
    @Order(3)
    @EventListener(ApplicationStartedEvent.class)
    synchronized void begin() {
        working = true;
        look();
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void end() {
        working = false;
        executor.ifAvailable(GuardedJobExecutor::forbid);
    }

    @Scheduled(
            initialDelayString = "${huju.clock-check.interval:PT5S}",
            fixedDelayString = "${huju.clock-check.interval:PT5S}")
    synchronized void look() {
        if (!working) {
            return;
        }
        try {
            judge(clock.look());
        } catch (RuntimeException e) {
            log.warn(
                    "the database was not to be asked for the time: {}",
                    e.getClass().getSimpleName());
        }
    }

    private void judge(NodeTime seen) {
        NodeTime before = verdict;
        if (seen.isWrong()) {
            verdict = seen;
            if (before == null || !before.isWrong()) {
                log.warn("this node takes no jobs: {}", seen.inWords());
            }
            executor.ifAvailable(GuardedJobExecutor::forbid);
        } else if (seen.isRight()) {
            verdict = seen;
            if (before != null && before.isWrong()) {
                log.info("this node takes jobs again: {}", seen.inWords());
            }
            executor.ifAvailable(GuardedJobExecutor::allow);
        }
    }

    /** What was last found for certain; empty before the first time. */
    Optional<NodeTime> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** Whether jobs are taken; true as well where taking them is switched off, for then nothing is amiss. */
    boolean jobsAreTaken() {
        GuardedJobExecutor guarded = executor.getIfAvailable();
        return guarded == null || guarded.isAcquiring();
    }
}

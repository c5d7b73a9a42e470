package org.huju.platform.engine;

import org.huju.platform.time.NodeTime;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** {@code nodeClock}: says of a node that takes no jobs that it does not, and why. */
@Component
class NodeClockHealthIndicator extends AbstractHealthIndicator {

    private final JobGuard guard;

    NodeClockHealthIndicator(JobGuard guard) {
        this.guard = guard;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        guard.verdict()
                .ifPresentOrElse(
                        time -> tell(time, health),
                        () -> health.down().withDetail("says", "the clock has not been compared with the database's"));
    }

    private void tell(NodeTime time, Health.Builder health) {
        boolean taken = guard.jobsAreTaken();
        health.status(taken && time.isRight() ? "UP" : "DOWN")
                .withDetail("says", taken || time.isWrong() ? time.inWords() : "nobody looks for jobs that are due")
                .withDetail("skewInMillis", time.skewMillis())
                .withDetail("zone", time.zone().getId());
    }
}

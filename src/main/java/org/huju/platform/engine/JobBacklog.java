package org.huju.platform.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

/** What the engine should have done by itself and has not yet. It asks the database, so it tells the same on each node. */
@Component
public class JobBacklog {

    private final ManagementService managementService;
    private final Clock clock;

    JobBacklog(ManagementService managementService, Clock clock) {
        this.managementService = managementService;
        this.clock = clock;
    }

    /** How many jobs are due and not done. */
    public long due() {
        return due(clock.instant()).count();
    }

    /** How late the latest job is; zero when nothing is due. */
    public Duration lateness() {
        Instant now = clock.instant();
        List<Job> oldest = due(now).orderByJobDuedate().asc().listPage(0, 1);
        return oldest.stream()
                .findFirst()
                .flatMap(job -> Optional.ofNullable(job.getDuedate()))
                .map(due -> Duration.between(due.toInstant(), now))
                .orElse(Duration.ZERO);
    }

    /** How many have failed for good and wait for an administrator. */
    public long exhausted() {
        return managementService.createJobQuery().noRetriesLeft().count();
    }

    private JobQuery due(Instant now) {
        return managementService.createJobQuery().active().withRetriesLeft().duedateLowerThan(Date.from(now));
    }
}

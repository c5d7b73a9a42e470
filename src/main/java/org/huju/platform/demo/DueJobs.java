package org.huju.platform.demo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the engine will do by itself, and when. Whatever has run out of retries or is suspended is not waited for. */
@Component
@DemoOnly
public class DueJobs {

    private final ManagementService managementService;
    private final ObjectProvider<JobExecutor> jobExecutor;

    DueJobs(ManagementService managementService, ObjectProvider<JobExecutor> jobExecutor) {
        this.managementService = managementService;
        this.jobExecutor = jobExecutor;
    }

    /** When the next timer of any case fires. */
    public Optional<Instant> nextTimer(Instant after) {
        return earliest(jobs().timers(), after);
    }

    /** Whether such a process waits for a moment. */
    public boolean waitIn(String process) {
        return jobs().processDefinitionKey(process).count() > 0;
    }

    Optional<Instant> next(Instant after) {
        return earliest(jobs(), after);
    }

    /** Whether something is due by the engine's clock and not done yet. */
    boolean areLeft() {
        return jobs().executable().count() > 0;
    }

    /** False when nothing due would be done, as on a node whose clock is wrong; tests without an executor do it themselves. */
    boolean areTaken() {
        JobExecutor executor = jobExecutor.getIfAvailable();
        return executor == null || executor.isActive();
    }

    /** An idle executor looks every few seconds only. */
    void wakeExecutor() {
        jobExecutor.ifAvailable(JobExecutor::jobWasAdded);
    }

    private JobQuery jobs() {
        return managementService.createJobQuery().active().withRetriesLeft();
    }

    private static Optional<Instant> earliest(JobQuery jobs, Instant after) {
        List<Job> first = jobs.duedateHigherThan(Date.from(after))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        return first.stream().map(job -> job.getDuedate().toInstant()).findFirst();
    }
}

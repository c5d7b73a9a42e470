package org.huju.platform.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** The job that is being carried out. */
public final class CurrentJob {

    private CurrentJob() {}

    /**
     * Whether a failure now would be the last one, after which the engine gives up and raises an incident.
     *
     * <p>The first failure sets the retries of {@code failed-job-retry-time-cycle}; each failure takes one off.
     */
    public static boolean isLastAttempt() {
        JobEntity job = Context.getCommandContext().getCurrentJob();
        return job != null && job.getRetries() <= 1;
    }
}

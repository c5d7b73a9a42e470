package org.huju.alerts.process;

import java.time.Duration;
import org.huju.alerts.LateJobs;
import org.huju.platform.engine.JobBacklog;
import org.springframework.stereotype.Component;

@Component
class EngineJobs implements LateJobs {

    private final JobBacklog backlog;

    EngineJobs(JobBacklog backlog) {
        this.backlog = backlog;
    }

    @Override
    public long due() {
        return backlog.due();
    }

    @Override
    public Duration lateness() {
        return backlog.lateness();
    }
}

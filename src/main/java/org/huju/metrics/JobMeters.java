package org.huju.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.concurrent.TimeUnit;
import org.huju.platform.engine.JobBacklog;
import org.springframework.stereotype.Component;

/** {@code huju.jobs.*}: what the engine has not done by itself yet, and how late it is. The same on each node. */
@Component
class JobMeters implements Refreshed {

    private final JobBacklog backlog;
    private volatile long due;
    private volatile long latenessMillis;
    private volatile long exhausted;

    JobMeters(JobBacklog backlog, MeterRegistry meters) {
        this.backlog = backlog;
        Gauge.builder("huju.jobs.due", () -> due)
                .description("Jobs that are due and not done")
                .register(meters);
        TimeGauge.builder("huju.jobs.lateness", () -> latenessMillis, TimeUnit.MILLISECONDS)
                .description("How late the latest of them is")
                .register(meters);
        Gauge.builder("huju.jobs.exhausted", () -> exhausted)
                .description("Jobs that have failed for good and wait for an administrator")
                .register(meters);
    }

    @Override
    public void refresh() {
        due = backlog.due();
        latenessMillis = backlog.lateness().toMillis();
        exhausted = backlog.exhausted();
    }
}

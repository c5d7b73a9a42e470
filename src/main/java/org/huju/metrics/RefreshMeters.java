package org.huju.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks for the figures of the database; {@code huju.figures.age} tells how long ago that went well. */
@Component
class RefreshMeters {

    private final List<Refreshed> figures;
    private final Clock clock;
    private volatile Instant refreshed;

    RefreshMeters(List<Refreshed> figures, Clock clock, MeterRegistry meters) {
        this.figures = figures;
        this.clock = clock;
        this.refreshed = clock.instant();
        TimeGauge.builder("huju.figures.age", this, TimeUnit.SECONDS, RefreshMeters::age)
                .description("Since the figures of the database were last asked for")
                .register(meters);
    }

    @Scheduled(
            initialDelayString = "${huju.metrics.first-refresh:PT10S}",
            fixedDelayString = "${huju.metrics.interval:PT30S}")
    void refresh() {
        figures.forEach(Refreshed::refresh);
        refreshed = clock.instant();
    }

    private double age() {
        return Duration.between(refreshed, clock.instant()).toMillis() / 1000.0;
    }
}

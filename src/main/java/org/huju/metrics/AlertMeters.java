package org.huju.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.huju.alerts.TellAlerts;
import org.springframework.stereotype.Component;

/** {@code huju.alerts.waiting}: who should have been told by now and has not been, as when the mail server takes nothing. */
@Component
class AlertMeters implements Refreshed {

    private final TellAlerts tellAlerts;
    private volatile long waiting;

    AlertMeters(TellAlerts tellAlerts, MeterRegistry meters) {
        this.tellAlerts = tellAlerts;
        Gauge.builder("huju.alerts.waiting", () -> waiting)
                .description("Notices of alerts that should have been sent by now")
                .register(meters);
    }

    @Override
    public void refresh() {
        waiting = tellAlerts.waiting();
    }
}

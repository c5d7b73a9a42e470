package org.huju.alerts.process;

import java.time.LocalDate;
import org.huju.alerts.AlertOnCases;
import org.huju.alerts.AlertOnMachinery;
import org.huju.alerts.DailyDigest;
import org.huju.alerts.DeliverAlerts;
import org.huju.platform.time.NodeClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every minute what is to be told, and tells it. Not by the engine's jobs, which are among what is watched. What fails is tried
 * again at the next look, and keeps nothing else from being told.
 */
@Component
public class AlertRounds {

    private static final Logger log = LoggerFactory.getLogger(AlertRounds.class);

    private final AlertOnCases onCases;
    private final AlertOnMachinery onMachinery;
    private final DailyDigest digest;
    private final DeliverAlerts deliver;
    private final NodeClock nodeClock;
    private LocalDate written;

    AlertRounds(
            AlertOnCases onCases,
            AlertOnMachinery onMachinery,
            DailyDigest digest,
            DeliverAlerts deliver,
            NodeClock nodeClock) {
        this.onCases = onCases;
        this.onMachinery = onMachinery;
        this.digest = digest;
        this.deliver = deliver;
        this.nodeClock = nodeClock;
    }

    @Scheduled(
            initialDelayString = "${huju.alerts.first-look:PT20S}",
            fixedDelayString = "${huju.alerts.interval:PT1M}")
    public synchronized void look() {
        step("late jobs", onMachinery::lookAtJobs);
        step("silent registries", onMachinery::lookAtRegistries);
        step("cases at risk", this::cases);
        step("the digest", this::digest);
        step("sending", this::deliver);
    }

    /** Not by a wrong clock: what is near today may not be near on the right day. */
    private void cases() {
        if (nodeClock.look().isRight()) {
            onCases.forgetWhatIsOver();
            boolean more = true;
            while (more) {
                more = onCases.lookAtNext();
            }
        }
    }

    private void digest() {
        digest.due()
                .filter(day -> !day.equals(written) && nodeClock.look().isRight())
                .ifPresent(day -> {
                    digest.write(day);
                    written = day;
                });
    }

    private void deliver() {
        boolean more = true;
        while (more) {
            more = deliver.deliverNext();
        }
    }

    private static void step(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // Its message might repeat what a row holds.
            log.error(
                    "alerts: {} failed by {}; tried again at the next look",
                    what,
                    e.getClass().getName());
        }
    }
}

package org.huju.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.springframework.scheduling.TaskScheduler;

/** Tells Huju of something again and again, waiting longer each time, until Huju has taken it. */
class Announcements {

    private final TaskScheduler scheduler;
    private final Clock clock;
    private final SimulatorProperties properties;

    Announcements(TaskScheduler scheduler, Clock clock, SimulatorProperties properties) {
        this.scheduler = scheduler;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * @param at of the first attempt
     * @param taken makes an attempt, and says whether Huju has taken the message
     */
    void from(Instant at, BooleanSupplier taken) {
        attempt(at, properties.callbackBackOff(), taken);
    }

    private void attempt(Instant at, Duration wait, BooleanSupplier taken) {
        scheduler.schedule(
                () -> {
                    if (!taken.getAsBoolean()) {
                        attempt(clock.instant().plus(wait), longer(wait), taken);
                    }
                },
                at);
    }

    private Duration longer(Duration wait) {
        Duration doubled = wait.multipliedBy(2);
        Duration limit = properties.callbackBackOffLimit();
        return doubled.compareTo(limit) < 0 ? doubled : limit;
    }
}

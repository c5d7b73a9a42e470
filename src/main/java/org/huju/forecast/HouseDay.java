package org.huju.forecast;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day as the forecast sees it: it begins at half past midnight, when what was written in the last minute of the day before is committed. */
@Component
class HouseDay {

    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(30);

    private final Clock clock;

    HouseDay(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return clock.instant().minus(AFTER_MIDNIGHT).atZone(zone()).toLocalDate();
    }

    ZoneId zone() {
        return clock.getZone();
    }
}

package org.huju.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * What the filter 临期 asks: {@code ${dueSoon.until()}}.
 *
 * <p>The engine compares with {@code <}, and a task is due at the end of its day; so this is the first moment that is no longer soon.
 */
@Component("dueSoon")
public class DueSoon {

    private final Clock clock;
    private final WarningPeriod warning;

    public DueSoon(Clock clock, WarningPeriod warning) {
        this.clock = clock;
        this.warning = warning;
    }

    /** The midnight after the last day that is due soon. */
    public Date until() {
        LocalDate last = warning.lastDayDueSoon(LocalDate.now(clock));
        return Date.from(last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}

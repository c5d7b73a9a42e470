package org.huju.alerts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.huju.clock.Deadlines;
import org.springframework.stereotype.Service;

/** Nights and days off, in which nobody is told what can wait for the next working morning. */
@Service
class QuietHours {

    private final AlertSettings settings;
    private final Deadlines deadlines;
    private final Clock clock;

    QuietHours(AlertSettings settings, Deadlines deadlines, Clock clock) {
        this.settings = settings;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The first moment, from now on, at which something of that kind may be told. */
    Instant firstMoment(Kind kind) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return kind.waitsForMorning() && areAt(now) ? morningAfter(now) : now.toInstant();
    }

    private boolean areAt(ZonedDateTime now) {
        return now.toLocalTime().isBefore(settings.quietUntil())
                || !now.toLocalTime().isBefore(settings.quietFrom())
                || !isWorkingDay(now.toLocalDate());
    }

    private Instant morningAfter(ZonedDateTime now) {
        boolean early = now.toLocalTime().isBefore(settings.quietUntil());
        LocalDate day = now.toLocalDate().plusDays(early ? 0 : 1);
        return deadlines
                .movedOffDaysOff(day)
                .atTime(settings.quietUntil())
                .atZone(clock.getZone())
                .toInstant();
    }

    boolean isWorkingDay(LocalDate day) {
        return deadlines.movedOffDaysOff(day).equals(day);
    }
}

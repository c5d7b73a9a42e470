package org.huju.alerts;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps for each who is to know it what there is to be told, in the transaction in which it comes about. */
@Service
@Transactional
public class RaiseAlerts {

    private final Outbox outbox;
    private final QuietHours quietHours;
    private final AlertSettings settings;
    private final Clock clock;

    RaiseAlerts(Outbox outbox, QuietHours quietHours, AlertSettings settings, Clock clock) {
        this.outbox = outbox;
        this.quietHours = quietHours;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return whether it had not been told before */
    public boolean raise(Alert alert, Set<Recipient> to) {
        return outbox.put(alert, to, clock.instant(), quietHours.firstMoment(alert.kind()));
    }

    /** It is over, or never was. */
    public void over(Kind kind, String subject) {
        outbox.over(kind, subject, clock.instant());
    }

    /** Something that lasts: told once while it does, and not anew when it comes back at once. */
    void lasts(Alert alert, Set<Recipient> to) {
        Instant soon = clock.instant().minus(settings.sameAgain());
        if (!outbox.resume(alert.kind(), alert.subject(), soon)) {
            raise(alert, to);
        }
    }
}

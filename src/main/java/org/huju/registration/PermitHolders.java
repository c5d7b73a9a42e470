package org.huju.registration;

import org.huju.permit.HeldPermit;
import org.huju.permit.Permits;
import org.springframework.stereotype.Component;

/** Whom reminders about applying for a permit are of no use to: they hold one, valid or suspended. */
@Component
class PermitHolders {

    private final Permits permits;

    PermitHolders(Permits permits) {
        this.permits = permits;
    }

    boolean include(Registration registration) {
        return permits.of(registration.registrant().idNumber())
                .filter(HeldPermit.class::isInstance)
                .isPresent();
    }
}

package org.huju.replacement;

import java.time.LocalDate;
import org.huju.clock.Deadlines;
import org.springframework.stereotype.Service;

/** How long somebody who has lost a card waits for another (article 15; the law's data say for how many days, today none). */
@Service
class LossWait {

    private final Deadlines deadlines;

    LossWait(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The first day on which the new card may be handed over. */
    LocalDate overOn(Replacement replacement) {
        LocalDate requestedOn = replacement.requestedOn();
        return replacement.cause() == Replacement.Cause.LOST
                ? deadlines.fulfilledOn(Rules.LOSS_REPORT_WAIT, requestedOn, requestedOn)
                : requestedOn;
    }
}

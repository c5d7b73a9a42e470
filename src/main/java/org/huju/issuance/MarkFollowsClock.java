package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.clock.ClockWatch;
import org.huju.clock.Deadlines;
import org.huju.clock.StatutoryClock;
import org.springframework.stereotype.Component;

/** When the card's clock has moved, the case's mark says what is true by its new dates. */
@Component
class MarkFollowsClock implements ClockWatch {

    private final Applications applications;
    private final Deadlines deadlines;
    private final Clock clock;

    MarkFollowsClock(Applications applications, Deadlines deadlines, Clock clock) {
        this.applications = applications;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void changing(List<UUID> cases) {
        applications.lock(cases);
    }

    @Override
    public void changed(StatutoryClock before, StatutoryClock after) {
        if (after.key().rule().equals(Rules.CARD_MAKING) && !after.state().finished()) {
            Mark mark = Mark.on(LocalDate.now(clock), after, deadlines.warnedFrom(after, Rules.CARD_MAKING_WARNING));
            applications.markAnew(after.key().caseId(), mark);
        }
    }
}

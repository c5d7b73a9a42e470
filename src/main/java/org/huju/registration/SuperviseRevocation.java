package org.huju.registration;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.springframework.stereotype.Service;

/** 督办: a period on the way to a revocation has passed; whose task it is, it stays open. */
@Service
public class SuperviseRevocation {

    private final Decisions decisions;
    private final Clock clock;

    SuperviseRevocation(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @param measure what is done about it */
    public void supervised(UUID id, String measure, String by) {
        decisions.add(
                id,
                new Decision(
                        Decision.Step.SUPERVISE_REVOCATION, "已督办", measure, Optional.empty(), by, clock.instant()));
    }
}

package org.huju.registration;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.springframework.stereotype.Service;

/** 督办: the centre's head sees to a registration whose period has passed; the clerk's task stays open. */
@Service
public class SuperviseProofs {

    private final Decisions decisions;
    private final Clock clock;

    SuperviseProofs(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @param measure what is done about it */
    public void supervised(UUID id, String measure, String head) {
        decisions.add(
                id,
                new Decision(Decision.Step.SUPERVISE_NOTICE, "已督办", measure, Optional.empty(), head, clock.instant()));
    }
}

package org.huju.replacement;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.springframework.stereotype.Service;

/** 督办: what is done about a card that is late. */
@Service
public class SuperviseReplacement {

    private final Decisions decisions;
    private final Clock clock;

    SuperviseReplacement(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    public void supervise(UUID caseId, String measure, String head) {
        decisions.add(
                caseId,
                new Decision(Decision.Step.SUPERVISE_OVERDUE, "已督办", measure, Optional.empty(), head, clock.instant()));
    }
}

package org.huju.verification;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.springframework.stereotype.Service;

/** 督办 of an answer that is late: the department's head first, then the district says what is done about it. */
@Service
public class SuperviseVerification {

    private final Decisions decisions;
    private final Clock clock;

    SuperviseVerification(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    public void supervised(UUID id, Decision.Step step, String measure, String head) {
        decisions.add(id, new Decision(step, "已督办", measure, Optional.empty(), head, clock.instant()));
    }
}

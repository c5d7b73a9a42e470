package org.huju.cancellation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 督办: a cancellation that nobody has confirmed or dropped in time. */
@Service
public class SuperviseConfirmation {

    private final CaseClocks caseClocks;
    private final Decisions decisions;
    private final Clock clock;

    SuperviseConfirmation(CaseClocks caseClocks, Decisions decisions, Clock clock) {
        this.caseClocks = caseClocks;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The time has run out; the task stays with whoever has it. */
    @Transactional
    public void missed(UUID caseId) {
        caseClocks.miss(caseId, Rules.CONFIRMATION, "");
    }

    /** What the head of the police office has done about it. */
    @Transactional
    public void supervised(UUID caseId, String measure, String head) {
        decisions.add(
                caseId,
                new Decision(
                        Decision.Step.SUPERVISE_CONFIRMATION, "已督办", measure, Optional.empty(), head, clock.instant()));
    }
}

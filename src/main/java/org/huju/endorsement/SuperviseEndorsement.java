package org.huju.endorsement;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.springframework.stereotype.Service;

/** 督办: an endorsement that nobody has checked in time. */
@Service
public class SuperviseEndorsement {

    private final CaseClocks caseClocks;
    private final Decisions decisions;
    private final Clock clock;

    SuperviseEndorsement(CaseClocks caseClocks, Decisions decisions, Clock clock) {
        this.caseClocks = caseClocks;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The time has run out; the task stays with whoever has it. */
    public void missed(UUID caseId) {
        caseClocks.miss(caseId, EndorsementPeriods.CHECK, "");
    }

    /** What the head has done about it. */
    public void supervised(UUID caseId, String measure, String head) {
        decisions.add(
                caseId,
                new Decision(Step.SUPERVISE_ENDORSEMENT, "已督办", measure, Optional.empty(), head, clock.instant()));
    }
}

package org.huju.change;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.springframework.stereotype.Service;

/** 督办: a change that nobody has reviewed in time. */
@Service
public class SuperviseChange {

    private final CaseClocks caseClocks;
    private final Decisions decisions;
    private final Clock clock;

    SuperviseChange(CaseClocks caseClocks, Decisions decisions, Clock clock) {
        this.caseClocks = caseClocks;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The time has run out; the task stays with whoever has it. */
    public void missed(UUID caseId) {
        caseClocks.miss(caseId, ChangePeriods.REVIEW, "");
    }

    /** What the head has done about it. */
    public void supervised(UUID caseId, String measure, String head) {
        decisions.add(
                caseId, new Decision(Step.SUPERVISE_CHANGE, "已督办", measure, Optional.empty(), head, clock.instant()));
    }
}

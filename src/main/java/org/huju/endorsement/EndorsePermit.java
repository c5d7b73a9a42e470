package org.huju.endorsement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.permit.Endorse;
import org.huju.permit.Endorse.Prospect;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCase.Closure;
import org.huju.permit.PermitCases;
import org.huju.permit.PermitEntry;
import org.huju.permit.Permits;
import org.springframework.stereotype.Service;

/** 办理签注: as of the day it was asked for or found due, however long the office has taken. */
@Service
public class EndorsePermit {

    private final PermitCases cases;
    private final Permits permits;
    private final Endorse endorse;
    private final Decisions decisions;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final Clock clock;

    EndorsePermit(
            PermitCases cases,
            Permits permits,
            Endorse endorse,
            Decisions decisions,
            CaseClocks caseClocks,
            Notices notices,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.endorse = endorse;
        this.decisions = decisions;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws org.huju.InvalidInput if the permit is being cancelled at this moment; the case ends with it then */
    public void endorse(UUID caseId) {
        permits.lock(cases.get(caseId).permitNo()).orElseThrow();
        PermitCase permitCase = cases.get(caseId);
        if (permitCase.closed().isEmpty()) { // Else the holder has asked in the meantime.
            carryOut(permitCase);
        }
    }

    private void carryOut(PermitCase permitCase) {
        UUID id = permitCase.id();
        Optional<String> clerk = decisions.last(id, Step.CHECK_ENDORSEMENT).map(Decision::decidedBy);
        String by = clerk.orElse(PermitEntry.BY_SYSTEM);
        Prospect done = endorse.endorse(permitCase.permitNo(), permitCase.receivedOn(), by, Optional.of(id));
        if (clerk.isEmpty()) {
            decideUnchanged(id);
        }
        LocalDate today = LocalDate.now(clock);
        caseClocks.finish(id, EndorsementPeriods.CHECK, "", today, by, "已签注");
        Permit endorsed = permits.get(permitCase.permitId());
        notices.issue(id, Notice.Kind.ENDORSED, EndorsementTexts.endorsed(permitCase, endorsed, done));
        cases.close(id, new Closure("已签注", today));
    }

    private void decideUnchanged(UUID id) {
        decisions.add(
                id,
                new Decision(
                        Step.CHECK_ENDORSEMENT,
                        "准予签注",
                        "比对居住和就业没有变化",
                        Optional.empty(),
                        Decision.BY_SYSTEM,
                        clock.instant()));
    }
}

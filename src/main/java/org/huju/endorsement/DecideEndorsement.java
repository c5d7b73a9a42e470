package org.huju.endorsement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Decisions;
import org.huju.casefile.Grounds;
import org.huju.casefile.Grounds.Ground;
import org.huju.change.ChangeReports;
import org.huju.clock.CaseClocks;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.PermitEntry;
import org.huju.permit.Permits;
import org.huju.permit.RecordedPermit;
import org.springframework.stereotype.Service;

/** 核对签注材料: what the comparison did not settle, a clerk decides. */
@Service
public class DecideEndorsement {

    private static final String PREFIX = "endorsement-refuse-";

    private final PermitCases cases;
    private final Permits permits;
    private final Statements statements;
    private final ChangeReports changeReports;
    private final Grounds grounds;
    private final Decisions decisions;
    private final CaseClocks caseClocks;
    private final Clock clock;

    DecideEndorsement(
            PermitCases cases,
            Permits permits,
            Statements statements,
            ChangeReports changeReports,
            Grounds grounds,
            Decisions decisions,
            CaseClocks caseClocks,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.statements = statements;
        this.changeReports = changeReports;
        this.grounds = grounds;
        this.decisions = decisions;
        this.caseClocks = caseClocks;
        this.clock = clock;
    }

    /** The grounds on which an endorsement can be refused today. */
    public List<Ground> refusalGrounds() {
        return grounds.all(PREFIX);
    }

    /** @throws InvalidInput if the permit is being cancelled at this moment, or the holder has said to live elsewhere and has not had that changed */
    public void grant(UUID caseId, String reason, String clerk) {
        PermitCase permitCase = cases.get(caseId);
        RecordedPermit.stillHeld(permits, permitCase.permitNo());
        requireAddressPutRight(permitCase);
        keep(caseId, "准予签注", reason, Optional.empty(), clerk);
    }

    /** @throws InvalidInput if the ground was not chosen or is not one of them */
    public void refuse(UUID caseId, String ground, String reason, String clerk) {
        Ground refused =
                grounds.find(PREFIX, ground).orElseThrow(() -> new InvalidInput("refusalGround", "请从列表中选择“不予签注的依据”"));
        keep(caseId, "不予签注", refused.label() + "。" + reason, Optional.of(refused.article()), clerk);
    }

    /** Rule {@code endorsement-after-change}. */
    private void requireAddressPutRight(PermitCase permitCase) {
        boolean moved = statements
                .of(permitCase.id())
                .filter(s -> !s.addressAsRegistered())
                .isPresent();
        if (moved && !movedSince(permitCase)) {
            throw new InvalidInput(
                    "decision",
                    "核对结论：持证人说明居住地住址已经变化，请先办理信息变更（《上海市居住证管理办法》第十三条），再准予签注；签注仍以" + permitCase.receivedOn() + "为准");
        }
    }

    /** A change of the telephone number, say, puts no address right. */
    private boolean movedSince(PermitCase permitCase) {
        return permits.history(permitCase.permitId()).stream()
                .filter(entry -> entry.kind() == PermitEntry.Kind.CHANGED)
                .filter(entry -> !entry.on().isBefore(permitCase.receivedOn()))
                .flatMap(entry -> entry.caseId().stream())
                .anyMatch(change -> changeReports.get(change).moves());
    }

    private void keep(UUID id, String outcome, String reason, Optional<String> article, String clerk) {
        decisions.add(id, new Decision(Step.CHECK_ENDORSEMENT, outcome, reason, article, clerk, clock.instant()));
        caseClocks.finish(id, EndorsementPeriods.CHECK, "", LocalDate.now(clock), clerk, outcome);
    }
}

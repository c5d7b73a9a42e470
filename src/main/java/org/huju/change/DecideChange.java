package org.huju.change;

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
import org.huju.clock.CaseClocks;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.huju.permit.RecordedPermit;
import org.springframework.stereotype.Service;

/** 核查变更: what the comparison did not settle, a police officer decides; that it came late is recorded and no reason to refuse. */
@Service
public class DecideChange {

    private static final String PREFIX = "change-refuse-";

    private final PermitCases cases;
    private final Permits permits;
    private final ChangeReports reports;
    private final Grounds grounds;
    private final Decisions decisions;
    private final CaseClocks caseClocks;
    private final Clock clock;

    DecideChange(
            PermitCases cases,
            Permits permits,
            ChangeReports reports,
            Grounds grounds,
            Decisions decisions,
            CaseClocks caseClocks,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.reports = reports;
        this.grounds = grounds;
        this.decisions = decisions;
        this.caseClocks = caseClocks;
        this.clock = clock;
    }

    /** The grounds on which a change can be refused today. */
    public List<Ground> refusalGrounds() {
        return grounds.all(PREFIX);
    }

    /** @throws InvalidInput if the permit is being cancelled at this moment */
    public void approve(UUID caseId, String reason, String officer) {
        PermitCase permitCase = cases.get(caseId);
        RecordedPermit.stillHeld(permits, permitCase.permitNo());
        String late = ChangeTexts.late(permitCase, reports.get(caseId));
        keep(caseId, "同意变更", reason + late, Optional.empty(), officer);
    }

    /** @throws InvalidInput if the ground was not chosen or is not one of them */
    public void refuse(UUID caseId, String ground, String reason, String officer) {
        Ground refused =
                grounds.find(PREFIX, ground).orElseThrow(() -> new InvalidInput("refusalGround", "请从列表中选择“不予变更的依据”"));
        keep(caseId, "不予变更", refused.label() + "。" + reason, Optional.of(refused.article()), officer);
    }

    private void keep(UUID id, String outcome, String reason, Optional<String> article, String officer) {
        decisions.add(id, new Decision(Step.REVIEW_CHANGE, outcome, reason, article, officer, clock.instant()));
        caseClocks.finish(id, ChangePeriods.REVIEW, "", LocalDate.now(clock), officer, outcome);
    }
}

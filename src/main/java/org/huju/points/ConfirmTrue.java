package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.clock.CaseClocks;
import org.springframework.stereotype.Service;

/** 认定属实 (article 23): the 20 working days run from this day, once; what is sent back later does not start them anew. */
@Service
public class ConfirmTrue {

    private final PointsApplications applications;
    private final OfficerDecisions decisions;
    private final CaseClocks caseClocks;
    private final Clock clock;

    ConfirmTrue(PointsApplications applications, OfficerDecisions decisions, CaseClocks caseClocks, Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.caseClocks = caseClocks;
        this.clock = clock;
    }

    public void confirm(UUID id) {
        if (applications.get(id).foundTrueOn().isPresent()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        applications.become(id, PointsState.FOUND_TRUE, today);
        applications.foundTrue(id, today);
        caseClocks.start(id, PointsPeriods.DECISION, today);
        decisions.decide(id, Decision.Step.CONFIRM_TRUE, "审核属实", "", Decision.BY_SYSTEM);
    }
}

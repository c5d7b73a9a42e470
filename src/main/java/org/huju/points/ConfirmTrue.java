package org.huju.points;

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

    ConfirmTrue(PointsApplications applications, OfficerDecisions decisions, CaseClocks caseClocks) {
        this.applications = applications;
        this.decisions = decisions;
        this.caseClocks = caseClocks;
    }

    public void confirm(UUID id) {
        if (applications.get(id).foundTrueOn().isPresent()) {
            return;
        }
        LocalDate reviewed = decisions.dayOf(id, Decision.Step.REVIEW_INDICATORS);
        applications.become(id, PointsState.FOUND_TRUE, reviewed);
        applications.foundTrue(id, reviewed);
        caseClocks.start(id, PointsPeriods.DECISION, reviewed);
        decisions.decide(id, Decision.Step.CONFIRM_TRUE, "审核属实", "", Decision.BY_SYSTEM);
    }
}

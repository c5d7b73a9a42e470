package org.huju.endorsement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Decisions;
import org.huju.casefile.Remedies;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCase.Closure;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.springframework.stereotype.Service;

/** 不予签注决定书: the reason, the article, and the remedies of article 30. */
@Service
public class RefuseEndorsement {

    private final PermitCases cases;
    private final Permits permits;
    private final Decisions decisions;
    private final Remedies remedies;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final Clock clock;

    RefuseEndorsement(
            PermitCases cases,
            Permits permits,
            Decisions decisions,
            Remedies remedies,
            CaseClocks caseClocks,
            Notices notices,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.decisions = decisions;
        this.remedies = remedies;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.clock = clock;
    }

    public void refuse(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        PermitCase permitCase = cases.get(caseId);
        Decision decision = decisions.last(caseId, Step.CHECK_ENDORSEMENT).orElseThrow();
        String text = EndorsementTexts.refused(
                permitCase, permits.get(permitCase.permitId()), decision, remedies.against(today));
        caseClocks.endAll(caseId, today, Act.SYSTEM, "不予签注");
        notices.issue(caseId, Notice.Kind.ENDORSEMENT_REFUSED, text);
        cases.close(caseId, new Closure("不予签注", today));
    }
}

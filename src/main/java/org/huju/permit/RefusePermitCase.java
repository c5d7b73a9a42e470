package org.huju.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Remedies;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** A decision not to do what a holder asked for: the reason, the article, and the remedies of article 30. */
@Service
public class RefusePermitCase {

    private final PermitCases cases;
    private final Permits permits;
    private final Decisions decisions;
    private final Remedies remedies;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final Clock clock;

    RefusePermitCase(
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

    /**
     * @param decided at which step it was refused, with its reason and article
     * @param outcome in Chinese, e.g. 不予签注
     * @param what the sentence that says what is not done
     */
    public void refuse(UUID caseId, Decision.Step decided, String outcome, Notice.Kind kind, String what) {
        LocalDate today = LocalDate.now(clock);
        PermitCase permitCase = cases.get(caseId);
        Decision decision = decisions.last(caseId, decided).orElseThrow();
        caseClocks.endAll(caseId, today, Act.SYSTEM, outcome);
        notices.issue(
                caseId,
                kind,
                permits.get(permitCase.permitId()).holderName() + "：（办件编号" + permitCase.caseNo() + "，查询码"
                        + permitCase.queryCode() + "）\n" + what + "理由：" + decision.reason() + "（"
                        + decision.article().orElseThrow() + "）。" + remedies.against(today));
        cases.close(caseId, new PermitCase.Closure(outcome, today));
    }
}

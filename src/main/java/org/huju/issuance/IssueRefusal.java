package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Remedies;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 不予办理决定书: the reasons, the article, and the remedies of article 30. */
@Service
public class IssueRefusal {

    private static final Set<Decision.Step> REFUSING =
            EnumSet.of(Decision.Step.REVIEW_COMPARISON, Decision.Step.APPROVE_ISSUANCE);

    private final Applications applications;
    private final Decisions decisions;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final Remedies remedies;
    private final Clock clock;

    IssueRefusal(
            Applications applications,
            Decisions decisions,
            CaseClocks caseClocks,
            Notices notices,
            Remedies remedies,
            Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.remedies = remedies;
        this.clock = clock;
    }

    public void issue(UUID id) {
        LocalDate today = LocalDate.now(clock);
        applications.become(id, ApplicationState.REFUSED, today);
        caseClocks.endAll(id, today, Act.SYSTEM, "不予办理");
        String text = NoticeTexts.refusal(applications.get(id), lastRefusal(id), remedies.against(today));
        notices.issue(id, Notice.Kind.REFUSAL, text);
    }

    /** The record is in the order of deciding; the time of day is not asked, for clocks jump. */
    private Decision lastRefusal(UUID id) {
        return decisions.of(id).stream()
                .filter(decision -> REFUSING.contains(decision.step()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}

package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 出具复核决定 (article 23: told about the points): upheld or corrected, with every item; the account follows what was corrected. */
@Service
public class IssueRecheckNotice {

    private final PointsApplications applications;
    private final Decisions decisions;
    private final OpenOrAdjustAccount openOrAdjustAccount;
    private final CaseClocks caseClocks;
    private final Remedies remedies;
    private final Notices notices;
    private final Clock clock;

    IssueRecheckNotice(
            PointsApplications applications,
            Decisions decisions,
            OpenOrAdjustAccount openOrAdjustAccount,
            CaseClocks caseClocks,
            Remedies remedies,
            Notices notices,
            Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.openOrAdjustAccount = openOrAdjustAccount;
        this.caseClocks = caseClocks;
        this.remedies = remedies;
        this.notices = notices;
        this.clock = clock;
    }

    public void issue(UUID id) {
        LocalDate today = LocalDate.now(clock);
        Decision decision = decisions.last(id, Step.RECHECK_POINTS).orElseThrow();
        Score score = applications.score(id).orElseThrow().score();
        follow(id, score, today);
        caseClocks.finish(id, RequestRecheck.PERIOD, "", today, decision.decidedBy(), "已作出复核决定");
        String text = RecheckTexts.decided(applications.get(id), decision, score, remedies.against(today));
        notices.issue(id, Notice.Kind.RECHECK, text);
    }

    /** Upheld, everything is as it was. */
    private void follow(UUID id, Score score, LocalDate today) {
        PointsState right = score instanceof Score.Points ? PointsState.SCORED : PointsState.REFUSED;
        if (applications.get(id).state() != right) {
            applications.become(id, right, today);
        }
        openOrAdjustAccount.after(id);
    }
}

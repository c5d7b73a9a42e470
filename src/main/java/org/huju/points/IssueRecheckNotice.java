package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Remedies;
import org.huju.clock.CaseClocks;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.points.PointsApplications.Scored;
import org.springframework.stereotype.Service;

/** 出具复核决定 (article 23: told about the points): upheld or corrected, with every item; the account follows what was corrected. */
@Service
public class IssueRecheckNotice {

    private final PointsApplications applications;
    private final RecheckPoints recheckPoints;
    private final OpenOrAdjustAccount openOrAdjustAccount;
    private final CaseClocks caseClocks;
    private final Remedies remedies;
    private final Notices notices;
    private final Clock clock;

    IssueRecheckNotice(
            PointsApplications applications,
            RecheckPoints recheckPoints,
            OpenOrAdjustAccount openOrAdjustAccount,
            CaseClocks caseClocks,
            Remedies remedies,
            Notices notices,
            Clock clock) {
        this.applications = applications;
        this.recheckPoints = recheckPoints;
        this.openOrAdjustAccount = openOrAdjustAccount;
        this.caseClocks = caseClocks;
        this.remedies = remedies;
        this.notices = notices;
        this.clock = clock;
    }

    public void issue(UUID id) {
        LocalDate today = LocalDate.now(clock);
        Decision decision = recheckPoints.decided(id);
        Scored scored = applications.score(id).orElseThrow();
        boolean left = RecheckPoints.isCorrection(decision) && !follow(id, scored.score(), today);
        caseClocks.finish(id, PointsPeriods.RECHECK, "", today, decision.decidedBy(), "已作出复核决定");
        String text = RecheckTexts.decided(
                applications.get(id),
                decision,
                scored,
                (left ? RecheckTexts.RECORD_ONLY : "") + remedies.against(today));
        notices.issue(id, Notice.Kind.RECHECK_DECISION, text);
    }

    /** The case first, then permit and account: the order everybody locks in. */
    private boolean follow(UUID id, Score score, LocalDate today) {
        applications.lock(id);
        PointsState right = score instanceof Score.Points ? PointsState.SCORED : PointsState.REFUSED;
        if (applications.get(id).state() != right) {
            applications.become(id, right, today);
        }
        return openOrAdjustAccount.afterRecheck(id);
    }
}

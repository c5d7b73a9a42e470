package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.people.IdNumber;
import org.huju.permit.Permits;
import org.huju.permit.StateOnDay;
import org.springframework.stereotype.Service;

/** 积分通知书 (article 23): every item with its points and its rule, the account, and what can be done against it. */
@Service
public class IssuePointsNotice {

    private final PointsApplications applications;
    private final OpenOrAdjustAccount openOrAdjustAccount;
    private final PointsAccounts accounts;
    private final Permits permits;
    private final StateOnDay stateOnDay;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final PointsRemedies remedies;
    private final Clock clock;

    IssuePointsNotice(
            PointsApplications applications,
            OpenOrAdjustAccount openOrAdjustAccount,
            PointsAccounts accounts,
            Permits permits,
            StateOnDay stateOnDay,
            CaseClocks caseClocks,
            Notices notices,
            PointsRemedies remedies,
            Clock clock) {
        this.applications = applications;
        this.openOrAdjustAccount = openOrAdjustAccount;
        this.accounts = accounts;
        this.permits = permits;
        this.stateOnDay = stateOnDay;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.remedies = remedies;
        this.clock = clock;
    }

    public void issue(UUID id) {
        LocalDate today = LocalDate.now(clock);
        applications.become(id, PointsState.SCORED, today);
        caseClocks.finish(id, PointsPeriods.DECISION, "", today, Act.SYSTEM, "已告知积分情况");
        openOrAdjustAccount.after(id);
        PointsApplication application = applications.get(id);
        Score.Points points =
                (Score.Points) applications.score(id).orElseThrow().score();
        String account = account(application.filing().holder().idNumber(), today);
        Review review = applications.review(id).orElseThrow();
        String text = PointsNoticeTexts.points(application, points, review, account, remedies.against(today));
        notices.issue(id, Notice.Kind.POINTS_NOTICE, text);
    }

    /** The permit may have been cancelled, or suspended, since the acceptance. */
    private String account(IdNumber holder, LocalDate today) {
        return AccountTexts.of(
                accounts.of(holder).orElseThrow(),
                stateOnDay.of(permits.of(holder).orElseThrow(), today).state());
    }
}

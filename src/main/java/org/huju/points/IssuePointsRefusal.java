package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.casefile.Remedies;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.credit.FalseMaterials;
import org.huju.credit.FalseMaterialsFinding;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 不予积分决定书: false materials (article 29), a veto, or an age without points; with the reasons and the remedies of article 30. */
@Service
public class IssuePointsRefusal {

    private final PointsApplications applications;
    private final FalseMaterials falseMaterials;
    private final OpenOrAdjustAccount openOrAdjustAccount;
    private final AdjustForFalseMaterials adjustForFalseMaterials;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final Remedies remedies;
    private final PointsRemedies pointsRemedies;
    private final Clock clock;

    IssuePointsRefusal(
            PointsApplications applications,
            FalseMaterials falseMaterials,
            OpenOrAdjustAccount openOrAdjustAccount,
            AdjustForFalseMaterials adjustForFalseMaterials,
            CaseClocks caseClocks,
            Notices notices,
            Remedies remedies,
            PointsRemedies pointsRemedies,
            Clock clock) {
        this.applications = applications;
        this.falseMaterials = falseMaterials;
        this.openOrAdjustAccount = openOrAdjustAccount;
        this.adjustForFalseMaterials = adjustForFalseMaterials;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.remedies = remedies;
        this.pointsRemedies = pointsRemedies;
        this.clock = clock;
    }

    public void issue(UUID id) {
        LocalDate today = LocalDate.now(clock);
        applications.become(id, PointsState.REFUSED, today);
        caseClocks.endAll(id, today, Act.SYSTEM, "不予积分");
        List<FalseMaterialsFinding> findings = falseMaterials.of(id);
        String text = findings.isEmpty() ? ineligible(id, today) : falseMaterials(id, findings, today);
        notices.issue(id, Notice.Kind.POINTS_REFUSAL, text);
    }

    /** Points from an earlier application fall by it. Nothing was counted here that could be looked at again: the law's own remedies. */
    private String falseMaterials(UUID id, List<FalseMaterialsFinding> findings, LocalDate today) {
        adjustForFalseMaterials.after(id);
        return PointsNoticeTexts.refusal(applications.get(id), RefusalReasons.of(findings), remedies.against(today));
    }

    /** An account from an earlier application ends with it. */
    private String ineligible(UUID id, LocalDate today) {
        openOrAdjustAccount.after(id);
        Score.Ineligible score =
                (Score.Ineligible) applications.score(id).orElseThrow().score();
        return PointsNoticeTexts.refusal(applications.get(id), RefusalReasons.of(score), pointsRemedies.against(today));
    }
}

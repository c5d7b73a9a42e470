package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final PointsRemedies remedies;
    private final Clock clock;

    IssuePointsRefusal(
            PointsApplications applications,
            FalseMaterials falseMaterials,
            OpenOrAdjustAccount openOrAdjustAccount,
            CaseClocks caseClocks,
            Notices notices,
            PointsRemedies remedies,
            Clock clock) {
        this.applications = applications;
        this.falseMaterials = falseMaterials;
        this.openOrAdjustAccount = openOrAdjustAccount;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.remedies = remedies;
        this.clock = clock;
    }

    public void issue(UUID id) {
        LocalDate today = LocalDate.now(clock);
        applications.become(id, PointsState.REFUSED, today);
        caseClocks.endAll(id, today, Act.SYSTEM, "不予积分");
        List<String> reasons = reasons(id);
        String text = PointsNoticeTexts.refusal(applications.get(id), reasons, remedies.against(today));
        notices.issue(id, Notice.Kind.POINTS_REFUSAL, text);
    }

    private List<String> reasons(UUID id) {
        List<FalseMaterialsFinding> findings = falseMaterials.of(id);
        return findings.isEmpty() ? ineligible(id) : RefusalReasons.of(findings);
    }

    /** An account from an earlier application ends with it. */
    private List<String> ineligible(UUID id) {
        openOrAdjustAccount.after(id);
        Score.Ineligible score =
                (Score.Ineligible) applications.score(id).orElseThrow().score();
        return RefusalReasons.of(score);
    }
}

package org.huju.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.clock.CaseClocks;
import org.huju.clock.Deadline;
import org.huju.clock.Deadlines;
import org.huju.law.LawBook;
import org.huju.law.LegalPeriod;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 受理 (article 23): gives the acceptance number; the rules of this day are the case's ({@code points-rules-day}). */
@Service
public class AcceptPoints {

    private final PointsApplications applications;
    private final OfficerDecisions decisions;
    private final Materials materials;
    private final CaseClocks caseClocks;
    private final Deadlines deadlines;
    private final LawBook lawBook;
    private final Notices notices;

    AcceptPoints(
            PointsApplications applications,
            OfficerDecisions decisions,
            Materials materials,
            CaseClocks caseClocks,
            Deadlines deadlines,
            LawBook lawBook,
            Notices notices) {
        this.applications = applications;
        this.decisions = decisions;
        this.materials = materials;
        this.caseClocks = caseClocks;
        this.deadlines = deadlines;
        this.lawBook = lawBook;
        this.notices = notices;
    }

    public void accept(UUID id) {
        LocalDate checked = decisions.dayOf(id, Decision.Step.CHECK_POINTS_MATERIALS);
        applications.become(id, PointsState.ACCEPTED, checked);
        applications.accepted(id, new PointsApplication.Acceptance(applications.nextAcceptanceNo(checked), checked));
        List<String> missing =
                materials.missing(id).stream().map(Material::name).toList();
        Optional<Deadline> window = missing.isEmpty()
                ? Optional.empty()
                : Optional.of(deadlines.explain(caseClocks.start(id, PointsPeriods.SUPPLEMENT_WINDOW, checked)));
        LegalPeriod decision = lawBook.at(checked).period(PointsPeriods.DECISION);
        notices.issue(
                id, Notice.Kind.RECEIPT, PointsNoticeTexts.receipt(applications.get(id), decision, missing, window));
    }
}

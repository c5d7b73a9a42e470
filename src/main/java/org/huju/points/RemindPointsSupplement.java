package org.huju.points;

import java.util.List;
import java.util.UUID;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.clock.CaseClocks;
import org.huju.clock.Deadlines;
import org.huju.clock.StatutoryClock;
import org.huju.law.LawBook;
import org.huju.law.LegalRule;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 补交提醒: what is still to come after acceptance, and what follows if it does not. */
@Service
public class RemindPointsSupplement {

    private static final String CONSEQUENCE = "missed-supplement";

    private final PointsApplications applications;
    private final Materials materials;
    private final CaseClocks caseClocks;
    private final Deadlines deadlines;
    private final LawBook lawBook;
    private final Notices notices;

    RemindPointsSupplement(
            PointsApplications applications,
            Materials materials,
            CaseClocks caseClocks,
            Deadlines deadlines,
            LawBook lawBook,
            Notices notices) {
        this.applications = applications;
        this.materials = materials;
        this.caseClocks = caseClocks;
        this.deadlines = deadlines;
        this.lawBook = lawBook;
        this.notices = notices;
    }

    public void remind(UUID id) {
        StatutoryClock window =
                caseClocks.find(id, PointsPeriods.SUPPLEMENT_WINDOW).orElseThrow();
        LegalRule consequence = lawBook.at(window.from()).principle(CONSEQUENCE);
        List<String> missing =
                materials.missing(id).stream().map(Material::name).toList();
        notices.issue(
                id,
                Notice.Kind.SUPPLEMENT_REMINDER,
                PointsNoticeTexts.supplementReminder(
                        applications.get(id), missing, deadlines.explain(window), consequence));
    }
}

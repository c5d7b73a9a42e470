package org.huju.issuance;

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

/** 补交提醒: tells the applicant some days before the window ends what is still to come, and what follows if it does not. */
@Service
public class RemindSupplement {

    private final Applications applications;
    private final Materials materials;
    private final CaseClocks caseClocks;
    private final Deadlines deadlines;
    private final LawBook lawBook;
    private final Notices notices;

    RemindSupplement(
            Applications applications,
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
        StatutoryClock window = caseClocks.find(id, Rules.SUPPLEMENT_WINDOW).orElseThrow();
        LegalRule consequence = lawBook.at(window.from()).principle(Rules.MISSED_SUPPLEMENT);
        List<String> missing = materials.of(id).stream()
                .filter(Material::isMissing)
                .map(Material::name)
                .toList();
        String text =
                NoticeTexts.supplementReminder(applications.get(id), missing, deadlines.explain(window), consequence);
        notices.issue(id, Notice.Kind.SUPPLEMENT_REMINDER, text);
    }
}

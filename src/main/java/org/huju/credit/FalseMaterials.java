package org.huju.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huju.clock.Deadlines;
import org.huju.credit.Consequence.FineRange;
import org.huju.credit.Consequence.Kind;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 虚假材料的后果 (article 29): the finding is recorded with all that follows from it by the law of that day. */
@Service
public class FalseMaterials {

    private static final String POINTS_BAR = "points-bar";
    private static final String AGENCY_BAR = "agency-bar";
    private static final String FINE_MINIMUM = "employer-fine-minimum";
    private static final String FINE_MAXIMUM = "employer-fine-maximum";

    private final FalseMaterialsFindings findings;
    private final LawBook lawBook;
    private final Deadlines deadlines;

    FalseMaterials(FalseMaterialsFindings findings, LawBook lawBook, Deadlines deadlines) {
        this.findings = findings;
        this.lawBook = lawBook;
        this.deadlines = deadlines;
    }

    /**
     * Records that a second officer has confirmed it; only what is recorded here has consequences.
     *
     * @param items the materials found false, in Chinese; at least one
     * @param serious 情节严重: a bar of years follows
     * @param by user id of the officer who confirmed it
     */
    @Transactional
    public void found(UUID caseId, Subject subject, List<String> items, boolean serious, String by, LocalDate on) {
        List<Consequence> consequences =
                subject instanceof Subject.Person ? forPerson(serious, on) : forEmployer(serious, on);
        findings.add(subject, new FalseMaterialsFinding(caseId, items, serious, by, on, consequences));
    }

    /** What the case has brought to light. */
    public List<FalseMaterialsFinding> of(UUID caseId) {
        return findings.of(caseId);
    }

    /** How often something was found against this subject from the first to the last day, both included. */
    public int times(Subject subject, LocalDate first, LocalDate last) {
        return findings.times(subject, first, last);
    }

    private List<Consequence> forPerson(boolean serious, LocalDate on) {
        String article = lawBook.at(on).period(POINTS_BAR).citation().fullLabel();
        return consequences(article, serious, on, POINTS_BAR, Kind.POINTS_BAR);
    }

    /** The people responsible are the police's matter; the fine is set by the authority that decides, within the range. */
    private List<Consequence> forEmployer(boolean serious, LocalDate on) {
        Law law = lawBook.at(on);
        String article = law.amount(FINE_MINIMUM).citation().fullLabel();
        FineRange range = new FineRange(
                law.amount(FINE_MINIMUM).yuan(), law.amount(FINE_MAXIMUM).yuan());
        List<Consequence> consequences = consequences(article, serious, on, AGENCY_BAR, Kind.AGENCY_BAR);
        consequences.add(Consequence.fine(article, range));
        return consequences;
    }

    private List<Consequence> consequences(String article, boolean serious, LocalDate on, String bar, Kind kind) {
        List<Consequence> consequences = new ArrayList<>();
        consequences.add(Consequence.of(Kind.POLICE_REFERRAL, article));
        consequences.add(Consequence.of(Kind.CREDIT_PLATFORM, article));
        if (serious) {
            consequences.add(
                    Consequence.bar(kind, article, deadlines.of(bar, on).due()));
        }
        return consequences;
    }
}

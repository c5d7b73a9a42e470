package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Materials;
import org.huju.clock.CaseClocks;
import org.huju.clock.Deadlines;
import org.huju.clock.ExplainClock;
import org.huju.clock.StatutoryClock;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 受理: gives the acceptance number and starts the periods that run from this day (articles 10 and 12). */
@Service
public class AcceptApplication {

    private final Applications applications;
    private final Materials materials;
    private final NoticePeriod noticePeriod;
    private final Deadlines deadlines;
    private final ExplainClock explainClock;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final Clock clock;

    AcceptApplication(
            Applications applications,
            Materials materials,
            NoticePeriod noticePeriod,
            Deadlines deadlines,
            ExplainClock explainClock,
            CaseClocks caseClocks,
            Notices notices,
            Clock clock) {
        this.applications = applications;
        this.materials = materials;
        this.noticePeriod = noticePeriod;
        this.deadlines = deadlines;
        this.explainClock = explainClock;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.clock = clock;
    }

    public void accept(UUID id) {
        LocalDate today = LocalDate.now(clock);
        noticePeriod.kept(id, today, "予以受理");
        acceptFrom(id, today, Optional.empty());
    }

    /** @param deemed why the law has accepted it, where no clerk has */
    void acceptFrom(UUID id, LocalDate day, Optional<Decision> deemed) {
        var acceptance = new PermitApplication.Acceptance(applications.nextAcceptanceNo(day), day);
        applications.become(id, ApplicationState.ACCEPTED, day);
        applications.accepted(id, acceptance);
        StatutoryClock cardMaking = caseClocks.start(id, Rules.CARD_MAKING, day);
        if (!materials.missing(id).isEmpty()) {
            caseClocks.start(id, Rules.SUPPLEMENT_WINDOW, day);
        }
        String receipt = NoticeTexts.receipt(
                applications.get(id), deadlines.explain(cardMaking), explainClock.explain(cardMaking), deemed);
        notices.issue(id, Notice.Kind.RECEIPT, receipt);
    }
}

package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.Deadlines;
import org.huju.clock.StatutoryClock;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 受理: gives the acceptance number and starts the periods that run from this day (articles 10 and 12). */
@Service
public class AcceptApplication {

    private final Applications applications;
    private final Materials materials;
    private final Deadlines deadlines;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final Clock clock;

    AcceptApplication(
            Applications applications,
            Materials materials,
            Deadlines deadlines,
            CaseClocks caseClocks,
            Notices notices,
            Clock clock) {
        this.applications = applications;
        this.materials = materials;
        this.deadlines = deadlines;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.clock = clock;
    }

    public void accept(UUID id) {
        LocalDate today = LocalDate.now(clock);
        boolean withGaps = materials.of(id).stream().anyMatch(Material::isMissing);
        var acceptance = new PermitApplication.Acceptance(applications.nextAcceptanceNo(today), today, withGaps);
        applications.become(id, ApplicationState.ACCEPTED, today);
        applications.accepted(id, acceptance);
        StatutoryClock cardMaking = caseClocks.start(id, Rules.CARD_MAKING, today);
        if (withGaps) {
            caseClocks.start(id, Rules.SUPPLEMENT_WINDOW, today);
        }
        notices.issue(
                id, Notice.Kind.RECEIPT, NoticeTexts.receipt(applications.get(id), deadlines.explain(cardMaking)));
    }
}

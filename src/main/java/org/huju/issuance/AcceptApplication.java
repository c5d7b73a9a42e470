package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.clock.CaseDeadlines;
import org.huju.clock.Deadline;
import org.huju.clock.Deadlines;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 受理: gives the acceptance number and starts the periods that run from this day (articles 10 and 12). */
@Service
public class AcceptApplication {

    private final Applications applications;
    private final Materials materials;
    private final Deadlines deadlines;
    private final CaseDeadlines caseDeadlines;
    private final Notices notices;
    private final Clock clock;

    AcceptApplication(
            Applications applications,
            Materials materials,
            Deadlines deadlines,
            CaseDeadlines caseDeadlines,
            Notices notices,
            Clock clock) {
        this.applications = applications;
        this.materials = materials;
        this.deadlines = deadlines;
        this.caseDeadlines = caseDeadlines;
        this.notices = notices;
        this.clock = clock;
    }

    public void accept(UUID id) {
        LocalDate today = LocalDate.now(clock);
        boolean withGaps = materials.of(id).stream().anyMatch(Material::isMissing);
        var acceptance = new PermitApplication.Acceptance(applications.nextAcceptanceNo(today), today, withGaps);
        applications.become(id, ApplicationState.ACCEPTED, today);
        applications.accepted(id, acceptance);
        Deadline cardMaking = start(id, Rules.CARD_MAKING, today);
        start(id, Rules.CARD_MAKING_CEILING, today);
        if (withGaps) {
            start(id, Rules.SUPPLEMENT_WINDOW, today);
        }
        notices.issue(id, Notice.Kind.RECEIPT, NoticeTexts.receipt(applications.get(id), cardMaking));
    }

    private Deadline start(UUID id, String rule, LocalDate from) {
        Deadline deadline = deadlines.of(rule, from);
        caseDeadlines.start(id, deadline);
        return deadline;
    }
}

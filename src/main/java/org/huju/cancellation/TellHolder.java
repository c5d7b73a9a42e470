package org.huju.cancellation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.cancellation.Cancellation.Finding;
import org.huju.clock.CaseClocks;
import org.huju.clock.StatutoryClock;
import org.huju.desk.Offices;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 告知拟注销: ground, finding, and until when the holder may speak to it. */
@Service
public class TellHolder {

    private final PermitCases cases;
    private final Permits permits;
    private final Cancellations cancellations;
    private final CancellationGrounds grounds;
    private final CaseClocks caseClocks;
    private final Offices offices;
    private final Notices notices;
    private final LawBook lawBook;
    private final Clock clock;

    TellHolder(
            PermitCases cases,
            Permits permits,
            Cancellations cancellations,
            CancellationGrounds grounds,
            CaseClocks caseClocks,
            Offices offices,
            Notices notices,
            LawBook lawBook,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.cancellations = cancellations;
        this.grounds = grounds;
        this.caseClocks = caseClocks;
        this.offices = offices;
        this.notices = notices;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException if nothing has been found yet */
    @Transactional
    public void tell(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        PermitCase permitCase = cases.get(caseId);
        Cancellation cancellation = cancellations.get(caseId);
        Cancellation.Proposal proposal = cancellation.proposal();
        Finding finding = cancellation.finding().orElseThrow();
        StatutoryClock window = caseClocks.start(caseId, Rules.HEARING_WINDOW, today);
        cancellations.told(caseId, today);
        String text = CancellationTexts.proposed(
                permitCase,
                permits.get(permitCase.permitId()),
                grounds.words(proposal),
                grounds.article(proposal),
                offices.department(proposal.department()).name(),
                finding,
                window.due(),
                offices.byId(permitCase.policeId().orElseThrow()).orElseThrow().name(),
                lawBook.at(today).principle(Rules.HEARD).authority());
        notices.issue(caseId, Notice.Kind.CANCELLATION_PROPOSED, text);
    }
}

package org.huju.issuance;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.clock.CaseDeadlines;
import org.springframework.stereotype.Service;

/** 制证完成: the factory's answer ends the periods of article 12. */
@Service
public class RecordCardMade {

    private final Applications applications;
    private final CaseDeadlines caseDeadlines;

    RecordCardMade(Applications applications, CaseDeadlines caseDeadlines) {
        this.applications = applications;
        this.caseDeadlines = caseDeadlines;
    }

    public void record(UUID id, PermitApplication.Card card) {
        LocalDate madeOn = card.madeOn();
        applications.become(id, ApplicationState.CARD_MADE, madeOn);
        applications.cardMade(id, card);
        caseDeadlines.finish(id, Rules.CARD_MAKING, madeOn);
        caseDeadlines.finish(id, Rules.CARD_MAKING_CEILING, madeOn);
    }
}

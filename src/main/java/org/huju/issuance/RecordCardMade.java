package org.huju.issuance;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.springframework.stereotype.Service;

/** 制证完成: the factory's answer ends the periods of article 12. */
@Service
public class RecordCardMade {

    private final Applications applications;
    private final CaseClocks caseClocks;

    RecordCardMade(Applications applications, CaseClocks caseClocks) {
        this.applications = applications;
        this.caseClocks = caseClocks;
    }

    public void record(UUID id, PermitApplication.Card card) {
        LocalDate madeOn = card.madeOn();
        applications.become(id, ApplicationState.CARD_MADE, madeOn);
        applications.cardMade(id, card);
        caseClocks.finish(id, Rules.CARD_MAKING, "", madeOn, Act.SYSTEM, "制证完毕");
    }
}

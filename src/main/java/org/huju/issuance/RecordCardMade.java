package org.huju.issuance;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.verification.CardCases;
import org.huju.verification.MadeCard;
import org.springframework.stereotype.Service;

/** 制证完成: the factory's answer ends the periods of article 12. */
@Service
class RecordCardMade implements CardCases {

    private final Applications applications;
    private final CaseClocks caseClocks;

    RecordCardMade(Applications applications, CaseClocks caseClocks) {
        this.applications = applications;
        this.caseClocks = caseClocks;
    }

    @Override
    public boolean has(UUID caseId) {
        return applications.find(caseId).isPresent();
    }

    @Override
    public boolean made(UUID id, MadeCard card) {
        LocalDate madeOn = card.madeOn();
        applications.become(id, ApplicationState.CARD_MADE, madeOn);
        applications.cardMade(id, card);
        caseClocks.finish(id, Rules.CARD_MAKING, "", madeOn, Act.SYSTEM, "制证完毕");
        return true;
    }
}

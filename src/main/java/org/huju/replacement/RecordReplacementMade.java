package org.huju.replacement;

import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.verification.CardCases;
import org.huju.verification.MadeCard;
import org.springframework.stereotype.Service;

/** 制证完成: the factory's answer ends the time of making the card. */
@Service
class RecordReplacementMade implements CardCases {

    private final Replacements replacements;
    private final CaseClocks caseClocks;

    RecordReplacementMade(Replacements replacements, CaseClocks caseClocks) {
        this.replacements = replacements;
        this.caseClocks = caseClocks;
    }

    @Override
    public boolean has(UUID caseId) {
        return replacements.find(caseId).isPresent();
    }

    @Override
    public void made(UUID caseId, MadeCard card) {
        replacements.cardMade(caseId, card);
        caseClocks.finish(caseId, Rules.CARD_MAKING, "", card.madeOn(), Act.SYSTEM, "制证完毕");
    }
}

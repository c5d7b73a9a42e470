package org.huju.replacement;

import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.permit.PermitCases;
import org.huju.verification.CardCases;
import org.huju.verification.MadeCard;
import org.springframework.stereotype.Service;

/** 制证完成: the factory's answer ends the time of making the card; a card that nobody waits for any more is to be destroyed. */
@Service
class RecordReplacementMade implements CardCases {

    private final PermitCases cases;
    private final Replacements replacements;
    private final DiscardReplacement discardReplacement;
    private final CaseClocks caseClocks;

    RecordReplacementMade(
            PermitCases cases,
            Replacements replacements,
            DiscardReplacement discardReplacement,
            CaseClocks caseClocks) {
        this.cases = cases;
        this.replacements = replacements;
        this.discardReplacement = discardReplacement;
        this.caseClocks = caseClocks;
    }

    @Override
    public boolean has(UUID caseId) {
        return replacements.find(caseId).isPresent();
    }

    @Override
    public boolean made(UUID caseId, MadeCard card) {
        if (cases.get(caseId).closed().isPresent()) {
            return madeForNobody(caseId, card);
        }
        replacements.cardMade(caseId, card);
        caseClocks.finish(caseId, Rules.CARD_MAKING, "", card.madeOn(), Act.SYSTEM, "制证完毕");
        return true;
    }

    /** A card told of a second time, after it was handed over, is none. */
    private boolean madeForNobody(UUID caseId, MadeCard card) {
        if (replacements.get(caseId).card().isEmpty()) {
            replacements.cardMade(caseId, card);
            discardReplacement.discard(caseId, card);
        }
        return false;
    }
}

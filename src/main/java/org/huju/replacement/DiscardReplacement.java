package org.huju.replacement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.huju.verification.MadeCard;
import org.springframework.stereotype.Service;

/** 不予发放 (article 16): a card that was made although the permit is cancelled; the centre destroys it and the file says so. */
@Service
class DiscardReplacement {

    private final PermitCases cases;
    private final Permits permits;
    private final Decisions decisions;
    private final Notices notices;
    private final CardDestruction cardDestruction;
    private final LawBook lawBook;
    private final Clock clock;

    DiscardReplacement(
            PermitCases cases,
            Permits permits,
            Decisions decisions,
            Notices notices,
            CardDestruction cardDestruction,
            LawBook lawBook,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.decisions = decisions;
        this.notices = notices;
        this.cardDestruction = cardDestruction;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** The holder is told, since the case ended some time ago. */
    void discard(UUID caseId, MadeCard card) {
        keepBack(caseId, card);
        PermitCase permitCase = cases.get(caseId);
        String text = ReplacementTexts.discarded(permitCase, permits.get(permitCase.permitId()), card, basis());
        notices.issue(caseId, Notice.Kind.REPLACEMENT_CLOSED, text);
    }

    void keepBack(UUID caseId, MadeCard card) {
        decisions.add(
                caseId,
                new Decision(
                        Decision.Step.DISCARD_REPLACEMENT,
                        "不予发放，由受理中心销毁",
                        "证件" + card.cardNo() + "于" + card.madeOn() + "制成，办件已终止",
                        Optional.of(basis()),
                        Decision.BY_SYSTEM,
                        clock.instant()));
        cardDestruction.begin(caseId);
    }

    private String basis() {
        return lawBook.at(LocalDate.now(clock)).principle(Rules.CARD_DESTROYED).authority();
    }
}

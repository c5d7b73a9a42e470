package org.huju.replacement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.payment.AskCashier;
import org.huju.payment.Payment;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.huju.verification.MadeCard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 随注销终止 (article 16): nothing is collected any more, what was paid is paid back, and a card that is there already is destroyed. */
@Service
public class CloseCancelled {

    private final PermitCases cases;
    private final Permits permits;
    private final Replacements replacements;
    private final AskCashier askCashier;
    private final DiscardReplacement discardReplacement;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final LawBook lawBook;
    private final Clock clock;

    CloseCancelled(
            PermitCases cases,
            Permits permits,
            Replacements replacements,
            AskCashier askCashier,
            DiscardReplacement discardReplacement,
            CaseClocks caseClocks,
            Notices notices,
            LawBook lawBook,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.replacements = replacements;
        this.askCashier = askCashier;
        this.discardReplacement = discardReplacement;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    @Transactional
    public void close(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        askCashier.withdraw(caseId);
        Optional<Payment> paid = askCashier.payBack(caseId);
        caseClocks.endAll(caseId, today, Act.SYSTEM, "居住证注销");
        cases.close(caseId, new PermitCase.Closure("居住证已注销，已终止", today));
        Optional<MadeCard> card = replacements.get(caseId).card();
        tell(caseId, paid, card, today);
        card.ifPresent(made -> discardReplacement.keepBack(caseId, made));
    }

    private void tell(UUID caseId, Optional<Payment> paid, Optional<MadeCard> card, LocalDate today) {
        PermitCase permitCase = cases.get(caseId);
        String basis = lawBook.at(today).principle(Rules.ENDS_WITH_CANCELLATION).authority();
        String text = ReplacementTexts.cancelled(permitCase, permits.get(permitCase.permitId()), basis)
                + paid.map(ReplacementTexts::willBePaidBack).orElse("")
                + card.map(ReplacementTexts::keptBack).orElse("");
        notices.issue(caseId, Notice.Kind.REPLACEMENT_CLOSED, text);
    }
}

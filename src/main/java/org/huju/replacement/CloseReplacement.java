package org.huju.replacement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.payment.AskCashier;
import org.huju.payment.Payments;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 终止 (articles 16 and 33): a replacement that comes to nothing, and what the holder is told. */
@Service
public class CloseReplacement {

    private final PermitCases cases;
    private final Permits permits;
    private final Replacements replacements;
    private final Payments payments;
    private final AskCashier askCashier;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final LawBook lawBook;
    private final Clock clock;

    CloseReplacement(
            PermitCases cases,
            Permits permits,
            Replacements replacements,
            Payments payments,
            AskCashier askCashier,
            CaseClocks caseClocks,
            Notices notices,
            LawBook lawBook,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.replacements = replacements;
        this.payments = payments;
        this.askCashier = askCashier;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** The fee was not paid in time. What was reported lost stays lost. */
    @Transactional
    public void asUnpaid(UUID caseId) {
        PermitCase permitCase = cases.get(caseId);
        caseClocks.miss(caseId, Rules.FEE_WINDOW, "");
        close(permitCase, "逾期未缴费，已终止");
        Permit permit = permits.get(permitCase.permitId());
        tell(caseId, ReplacementTexts.unpaid(permitCase, permit, replacements.get(caseId), basis(Rules.UNPAID)));
    }

    /** The permit was cancelled meanwhile; nothing is collected any more, and what was paid is to be paid back. */
    @Transactional
    public void asCancelled(UUID caseId) {
        PermitCase permitCase = cases.get(caseId);
        boolean paid = payments.find(caseId).isPresent() && askCashier.withdraw(caseId);
        askCashier.refund(caseId);
        caseClocks.endAll(caseId, LocalDate.now(clock), Act.SYSTEM, "居住证注销");
        close(permitCase, "居住证已注销，已终止");
        Permit permit = permits.get(permitCase.permitId());
        tell(caseId, ReplacementTexts.cancelled(permitCase, permit, paid, basis(Rules.ENDS_WITH_CANCELLATION)));
    }

    private void close(PermitCase permitCase, String outcome) {
        cases.close(permitCase.id(), new PermitCase.Closure(outcome, LocalDate.now(clock)));
    }

    private void tell(UUID caseId, String text) {
        notices.issue(caseId, Notice.Kind.REPLACEMENT_CLOSED, text);
    }

    private String basis(String rule) {
        return lawBook.at(LocalDate.now(clock)).principle(rule).authority();
    }
}

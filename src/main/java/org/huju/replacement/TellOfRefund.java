package org.huju.replacement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.law.LawBook;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.payment.Payment;
import org.huju.payment.RefundWatch;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.springframework.stereotype.Service;

/** 退费告知 (article 33): the holder is told what becomes of the fee of a replacement that came to nothing. */
@Service
class TellOfRefund implements RefundWatch {

    private final Replacements replacements;
    private final PermitCases cases;
    private final Permits permits;
    private final Notices notices;
    private final LawBook lawBook;
    private final Clock clock;

    TellOfRefund(
            Replacements replacements,
            PermitCases cases,
            Permits permits,
            Notices notices,
            LawBook lawBook,
            Clock clock) {
        this.replacements = replacements;
        this.cases = cases;
        this.permits = permits;
        this.notices = notices;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    private interface Wording {

        String of(PermitCase permitCase, Permit permit, Payment payment, String basis);
    }

    @Override
    public void cameTooLate(Payment payment) {
        tell(payment, ReplacementTexts::cameTooLate);
    }

    @Override
    public void refunded(Payment payment) {
        tell(payment, ReplacementTexts::refunded);
    }

    /** Fees of other kinds of cases are told of by theirs. */
    private void tell(Payment payment, Wording wording) {
        UUID caseId = payment.caseId();
        if (replacements.find(caseId).isPresent()) {
            PermitCase permitCase = cases.get(caseId);
            Permit permit = permits.get(permitCase.permitId());
            String basis = lawBook.at(LocalDate.now(clock))
                    .principle(Rules.FEE_PAID_BACK)
                    .authority();
            notices.issue(caseId, Notice.Kind.FEE_REFUND, wording.of(permitCase, permit, payment, basis));
        }
    }
}

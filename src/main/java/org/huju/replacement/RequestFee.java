package org.huju.replacement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.StatutoryClock;
import org.huju.law.LawBook;
import org.huju.law.LegalAmount;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.payment.RequestPayment;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 通知缴费 (article 33): the amount and its basis, and by when. */
@Service
public class RequestFee {

    private final PermitCases cases;
    private final Permits permits;
    private final Replacements replacements;
    private final RequestPayment requestPayment;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final LawBook lawBook;
    private final Clock clock;

    RequestFee(
            PermitCases cases,
            Permits permits,
            Replacements replacements,
            RequestPayment requestPayment,
            CaseClocks caseClocks,
            Notices notices,
            LawBook lawBook,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.replacements = replacements;
        this.requestPayment = requestPayment;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** Safe to repeat as long as it has failed. */
    @Transactional
    public void request(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        PermitCase permitCase = cases.get(caseId);
        Permit permit = permits.get(permitCase.permitId());
        Replacement replacement = replacements.get(caseId);
        LegalAmount fee = lawBook.at(replacement.requestedOn()).amount(Rules.FEE);
        requestPayment.order(
                caseId, "居住证工本费（" + replacement.cause().label() + "）", permit.holderName(), permit.holder());
        StatutoryClock window = caseClocks.start(caseId, Rules.FEE_WINDOW, today);
        notices.issue(
                caseId,
                Notice.Kind.FEE_DUE,
                ReplacementTexts.feeDue(permitCase, permit, replacement, fee, window.due()));
    }
}

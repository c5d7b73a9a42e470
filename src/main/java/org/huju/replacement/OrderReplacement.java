package org.huju.replacement;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.payment.CashierReceipt;
import org.huju.payment.Payment;
import org.huju.payment.Payments;
import org.huju.permit.Particulars;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.huju.verification.CardOrder;
import org.huju.verification.OrderCard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 制证 (article 15): orders the card of a replacement that is paid; ordering again is harmless, since the case is the order's number. */
@Service
public class OrderReplacement {

    private final PermitCases cases;
    private final Permits permits;
    private final Payments payments;
    private final Offices offices;
    private final OrderCard orderCard;
    private final CaseClocks caseClocks;

    OrderReplacement(
            PermitCases cases,
            Permits permits,
            Payments payments,
            Offices offices,
            OrderCard orderCard,
            CaseClocks caseClocks) {
        this.cases = cases;
        this.permits = permits;
        this.payments = payments;
        this.offices = offices;
        this.orderCard = orderCard;
        this.caseClocks = caseClocks;
    }

    /** 缴费到账: the time to pay ends, and that of making the card begins. */
    @Transactional
    public void begin(UUID caseId) {
        LocalDate paidOn = receipt(caseId).paidOn();
        caseClocks.finish(caseId, Rules.FEE_WINDOW, "", paidOn, Act.SYSTEM, "已缴费");
        caseClocks.start(caseId, Rules.CARD_MAKING, paidOn);
    }

    /**
     * @throws IllegalStateException if it is not paid: no card is made without the fee (article 33)
     * @throws org.huju.verification.RegistryUnavailable if it is not certain that the factory has the order
     */
    @Transactional
    public void order(UUID caseId) {
        CashierReceipt receipt = receipt(caseId);
        PermitCase permitCase = cases.get(caseId);
        Permit permit = permits.get(permitCase.permitId());
        Particulars particulars = permit.particulars();
        orderCard.order(new CardOrder(
                caseId.toString(),
                particulars.name(),
                permit.holder().sex(),
                permit.holder().birthDate(),
                permit.holder(),
                particulars.householdAddress(),
                particulars.residenceAddress(),
                permitCase.policeId().flatMap(offices::byId).map(Office::name).orElseThrow(),
                receipt.paidOn()));
    }

    private CashierReceipt receipt(UUID caseId) {
        return payments.find(caseId)
                .filter(Payment::paid)
                .flatMap(Payment::receipt)
                .orElseThrow(() -> new IllegalStateException("case " + caseId + " is not paid: article 33"));
    }
}

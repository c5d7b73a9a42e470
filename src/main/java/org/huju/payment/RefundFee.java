package org.huju.payment;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 退费: has the cashier pay back what is owed. */
@Service
public class RefundFee {

    private final Payments payments;
    private final Cashier cashier;
    private final List<RefundWatch> watches;

    RefundFee(Payments payments, Cashier cashier, List<RefundWatch> watches) {
        this.payments = payments;
        this.cashier = cashier;
        this.watches = watches;
    }

    /**
     * Safe to repeat: the order's number is the refund's, too, so a refund whose answer was lost is found again and not made twice.
     * Nothing happens if nothing is owed.
     */
    @Transactional
    public void refund(UUID caseId) {
        Payment payment = payments.lock(caseId).orElseThrow();
        if (payment.state() == Payment.State.REFUND_DUE) {
            Payment refunded = payment.refunded(cashier.refund(caseId.toString()));
            payments.change(refunded);
            watches.forEach(watch -> watch.refunded(refunded));
        }
    }
}

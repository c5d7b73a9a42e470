package org.huju.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.people.IdNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 通知缴费, in two steps: what is due is on record before the cashier hears of it, so that an order whose answer is lost is known to be
 * one that may have to be withdrawn.
 */
@Service
public class RequestPayment {

    private final Payments payments;
    private final Cashier cashier;
    private final Clock clock;

    RequestPayment(Payments payments, Cashier cashier, Clock clock) {
        this.payments = payments;
        this.cashier = cashier;
        this.clock = clock;
    }

    /** 应缴: the cashier must only be asked in a later transaction. */
    @Transactional
    public void due(UUID caseId, int amountYuan) {
        payments.add(Payment.due(caseId, amountYuan, LocalDate.now(clock)));
    }

    /**
     * Ordering again is harmless, since the case is the order's number.
     *
     * @param item in Chinese, as it stands on the receipt
     * @throws IllegalStateException if nothing is due, or not any more
     */
    @Transactional
    public void order(UUID caseId, String item, String payer, IdNumber payerIdNumber) {
        Payment payment = payments.lock(caseId)
                .filter(due -> due.state() == Payment.State.DUE)
                .orElseThrow(() -> new IllegalStateException("nothing is due in case " + caseId));
        cashier.order(new PaymentOrder(caseId.toString(), item, payment.amountYuan(), payer, payerIdNumber));
    }
}

package org.huju.payment;

import java.util.List;
import org.springframework.stereotype.Service;

/** 待退费: keeps that a fee is to be paid back and sees to it that it is. */
@Service
class OweRefund {

    private final Payments payments;
    private final RefundProcess refundProcess;
    private final List<RefundWatch> watches;

    OweRefund(Payments payments, RefundProcess refundProcess, List<RefundWatch> watches) {
        this.payments = payments;
        this.refundProcess = refundProcess;
        this.watches = watches;
    }

    /** @param payment that the caller has locked, with its receipt */
    void owe(Payment payment) {
        payments.change(payment.with(Payment.State.REFUND_DUE));
        refundProcess.begin(payment.caseId());
    }

    /** Nobody expects it any more, so the payer is told at once. */
    void oweLate(Payment payment, CashierReceipt receipt) {
        Payment late = payment.with(Payment.State.REFUND_DUE, receipt);
        owe(late);
        watches.forEach(watch -> watch.cameTooLate(late));
    }
}

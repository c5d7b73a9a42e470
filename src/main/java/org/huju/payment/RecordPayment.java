package org.huju.payment;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 到账: the cashier has said that it was paid. */
@Service
public class RecordPayment {

    private final Payments payments;

    RecordPayment(Payments payments) {
        this.payments = payments;
    }

    /**
     * @return whether the case goes on because of it: false if it was paid before, and if the case had given up waiting, in which case the
     *     money is to be paid back
     * @throws IllegalStateException if nothing was asked for in that case, or not yet
     */
    @Transactional
    public boolean record(UUID caseId, CashierReceipt receipt) {
        Payment payment = payments.lock(caseId)
                .orElseThrow(() -> new IllegalStateException("nothing is to be paid in case " + caseId));
        return switch (payment.state()) {
            case DUE -> {
                payments.change(payment.with(Payment.State.PAID, receipt));
                yield true;
            }
            case WITHDRAWN -> {
                payments.change(payment.with(Payment.State.REFUND_DUE, receipt));
                yield false;
            }
            case PAID, REFUND_DUE -> false;
        };
    }
}

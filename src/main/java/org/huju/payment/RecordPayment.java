package org.huju.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 到账: the cashier has said that it was paid. */
@Service
public class RecordPayment {

    private final Payments payments;
    private final OweRefund oweRefund;
    private final Clock clock;

    RecordPayment(Payments payments, OweRefund oweRefund, Clock clock) {
        this.payments = payments;
        this.oweRefund = oweRefund;
        this.clock = clock;
    }

    /**
     * However the cashier told it. A day before the order was there, or one to come, is none to count the card's time from: then it is today.
     *
     * @return whether the case goes on because of it: false if it was paid before, and if the case had given up waiting, in which case the
     *     money is paid back
     * @throws IllegalStateException if nothing was asked for in that case, or not yet
     */
    @Transactional
    public boolean record(UUID caseId, CashierReceipt told) {
        Payment payment = payments.lock(caseId)
                .orElseThrow(() -> new IllegalStateException("nothing is to be paid in case " + caseId));
        CashierReceipt receipt = believable(told, payment);
        return switch (payment.state()) {
            case DUE -> {
                payments.change(payment.with(Payment.State.PAID, receipt));
                yield true;
            }
            case WITHDRAWN -> {
                oweRefund.oweLate(payment, receipt);
                yield false;
            }
            case PAID, REFUND_DUE, REFUNDED -> false;
        };
    }

    private CashierReceipt believable(CashierReceipt told, Payment payment) {
        LocalDate today = LocalDate.now(clock);
        boolean possible =
                !told.paidOn().isBefore(payment.requestedOn()) && !told.paidOn().isAfter(today);
        return possible ? told : new CashierReceipt(told.receiptNo(), today);
    }
}

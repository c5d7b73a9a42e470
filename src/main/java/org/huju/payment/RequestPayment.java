package org.huju.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.people.IdNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 通知缴费: orders an amount to be collected; ordering again is harmless, since the case is the order's number. */
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

    /** @param item in Chinese, as it stands on the receipt */
    @Transactional
    public Payment request(UUID caseId, String item, int amountYuan, String payer, IdNumber payerIdNumber) {
        cashier.order(new PaymentOrder(caseId.toString(), item, amountYuan, payer, payerIdNumber));
        payments.add(Payment.due(caseId, amountYuan, LocalDate.now(clock)));
        return payments.find(caseId).orElseThrow();
    }
}

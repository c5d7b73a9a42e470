package org.huju.payment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether something was paid is the cashier's to say: somebody who says so at the window has the cashier asked. */
@Service
public class AskCashier {

    private final Payments payments;
    private final Cashier cashier;
    private final RecordPayment recordPayment;
    private final OweRefund oweRefund;

    AskCashier(Payments payments, Cashier cashier, RecordPayment recordPayment, OweRefund oweRefund) {
        this.payments = payments;
        this.cashier = cashier;
        this.recordPayment = recordPayment;
        this.oweRefund = oweRefund;
    }

    /** @return whether it is paid; if so that is kept */
    @Transactional
    public boolean whetherPaid(UUID caseId) {
        return alreadyPaid(caseId) || keep(caseId, cashier.paid(caseId.toString()));
    }

    /**
     * 撤销缴费单: nobody waits for it any more. The cashier is told also where it is not certain that it has the order.
     *
     * @return whether it was paid after all; then it stays paid
     */
    @Transactional
    public boolean withdraw(UUID caseId) {
        Payment payment = payments.lock(caseId).orElseThrow();
        if (payment.paid() || keep(caseId, cashier.withdraw(caseId.toString()))) {
            return true;
        }
        if (payment.state() == Payment.State.DUE) {
            payments.change(payment.with(Payment.State.WITHDRAWN));
        }
        return false;
    }

    /**
     * 待退费: what was paid is for something that will not be done.
     *
     * @return what is paid back; empty if nothing was paid
     */
    @Transactional
    public Optional<Payment> payBack(UUID caseId) {
        Optional<Payment> paid = payments.lock(caseId).filter(Payment::paid);
        paid.ifPresent(oweRefund::owe);
        return paid;
    }

    private boolean alreadyPaid(UUID caseId) {
        return payments.find(caseId).filter(Payment::paid).isPresent();
    }

    private boolean keep(UUID caseId, Optional<CashierReceipt> receipt) {
        receipt.ifPresent(given -> recordPayment.record(caseId, given));
        return receipt.isPresent();
    }
}

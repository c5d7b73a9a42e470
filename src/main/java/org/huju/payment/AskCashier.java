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

    AskCashier(Payments payments, Cashier cashier, RecordPayment recordPayment) {
        this.payments = payments;
        this.cashier = cashier;
        this.recordPayment = recordPayment;
    }

    /** @return whether it is paid; if so that is kept */
    @Transactional
    public boolean whetherPaid(UUID caseId) {
        return alreadyPaid(caseId) || keep(caseId, cashier.paid(caseId.toString()));
    }

    /**
     * 撤销缴费单: nobody waits for it any more.
     *
     * @return whether it was paid after all; then it stays paid
     */
    @Transactional
    public boolean withdraw(UUID caseId) {
        if (alreadyPaid(caseId) || keep(caseId, cashier.withdraw(caseId.toString()))) {
            return true;
        }
        payments.change(payments.lock(caseId).orElseThrow().with(Payment.State.WITHDRAWN));
        return false;
    }

    /** 退费: it was paid for something that will not be done. */
    @Transactional
    public void refund(UUID caseId) {
        payments.lock(caseId)
                .filter(Payment::paid)
                .ifPresent(payment -> payments.change(payment.with(Payment.State.REFUND_DUE)));
    }

    private boolean alreadyPaid(UUID caseId) {
        return payments.find(caseId).filter(Payment::paid).isPresent();
    }

    private boolean keep(UUID caseId, Optional<CashierReceipt> receipt) {
        receipt.ifPresent(given -> recordPayment.record(caseId, given));
        return receipt.isPresent();
    }
}

package org.huju.payment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be paid in a case.
 *
 * @param caseId the order's number with the cashier, too
 * @param receipt once it is paid
 * @param refund once it is paid back
 */
public record Payment(
        UUID caseId,
        int amountYuan,
        LocalDate requestedOn,
        State state,
        Optional<CashierReceipt> receipt,
        Optional<RefundReceipt> refund) {

    public enum State {
        DUE("待缴费"),
        PAID("已缴费"),
        WITHDRAWN("缴费单已撤销"),
        /** Paid for what was not done any more. */
        REFUND_DUE("待退费"),
        REFUNDED("已退费");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Payment due(UUID caseId, int amountYuan, LocalDate on) {
        return new Payment(caseId, amountYuan, on, State.DUE, Optional.empty(), Optional.empty());
    }

    public boolean paid() {
        return state == State.PAID;
    }

    Payment with(State next) {
        return new Payment(caseId, amountYuan, requestedOn, next, receipt, refund);
    }

    Payment with(State next, CashierReceipt given) {
        return new Payment(caseId, amountYuan, requestedOn, next, Optional.of(given), refund);
    }

    Payment refunded(RefundReceipt given) {
        return new Payment(caseId, amountYuan, requestedOn, State.REFUNDED, receipt, Optional.of(given));
    }
}

package org.huju.payment;

import org.huju.people.IdNumber;

/**
 * 缴费单: what the cashier collects.
 *
 * @param orderNo the idempotency key: the same number is never collected twice
 * @param item in Chinese, as it stands on the receipt
 * @param payer whose name the receipt bears
 */
public record PaymentOrder(String orderNo, String item, int amountYuan, String payer, IdNumber payerIdNumber) {

    @Override
    public String toString() {
        return "PaymentOrder[" + orderNo + "]";
    }
}

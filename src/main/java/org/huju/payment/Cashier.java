package org.huju.payment;

import java.util.Optional;

/** The wall to the city's cashier (统一公共支付平台). Each method fails when the cashier gives no answer that can be used, and may then be repeated. */
public interface Cashier {

    /** Returns once the cashier has the order; the same order again changes nothing. */
    void order(PaymentOrder order);

    /** Whether it was paid. */
    Optional<CashierReceipt> paid(String orderNo);

    /** From now on it cannot be paid any more, also if the cashier did not know it yet; if it was paid before, the receipt. */
    Optional<CashierReceipt> withdraw(String orderNo);

    /** Pays back the whole of what was paid; the same order again pays nothing twice and is answered with the same receipt. */
    RefundReceipt refund(String orderNo);
}

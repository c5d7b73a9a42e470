package org.huju.payment;

/** Whoever tells the payer what becomes of the money; each kind of case looks after its own. */
public interface RefundWatch {

    /** It came when the case had given up waiting, and is to be paid back. */
    void cameTooLate(Payment payment);

    void refunded(Payment payment);
}

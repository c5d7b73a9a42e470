package org.huju.simulator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * What the cashier keeps of an order; nothing personal.
 *
 * @param digest of everything ordered; empty if it was withdrawn before it was ordered
 * @param paidOn null until it is paid
 * @param refundedOn null until it is paid back
 * @param announced whether Huju has taken the message
 */
record KeptPayment(
        String orderNo, String digest, State state, LocalDate paidOn, LocalDate refundedOn, boolean announced) {

    enum State {
        DUE,
        PAID,
        WITHDRAWN,
        REFUNDED
    }

    static KeptPayment of(String orderNo, String digest) {
        return new KeptPayment(orderNo, digest, State.DUE, null, null, false);
    }

    static KeptPayment neverOrdered(String orderNo) {
        return of(orderNo, "");
    }

    KeptPayment paid(LocalDate on) {
        return new KeptPayment(orderNo, digest, State.PAID, on, null, false);
    }

    KeptPayment withdrawn() {
        return new KeptPayment(orderNo, digest, State.WITHDRAWN, null, null, false);
    }

    KeptPayment refunded(LocalDate on) {
        return new KeptPayment(orderNo, digest, State.REFUNDED, paidOn, on, announced);
    }

    KeptPayment taken() {
        return new KeptPayment(orderNo, digest, state, paidOn, refundedOn, true);
    }

    @JsonIgnore
    boolean isDue() {
        return state == State.DUE;
    }

    @JsonIgnore
    boolean wasNeverOrdered() {
        return digest.isEmpty();
    }

    /** The same at every repetition. */
    String messageId() {
        return named("paid ").toString();
    }

    /** SK and twelve hexadecimal digits. */
    String receiptNo() {
        return "SK" + twelveOf("receipt ");
    }

    /** TK and twelve hexadecimal digits. */
    String refundNo() {
        return "TK" + twelveOf("refund ");
    }

    private String twelveOf(String what) {
        return named(what).toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
    }

    private UUID named(String what) {
        return UUID.nameUUIDFromBytes((what + orderNo).getBytes(StandardCharsets.UTF_8));
    }
}

package org.huju.simulator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * What the cashier keeps of an order; nothing personal.
 *
 * @param digest of everything ordered
 * @param paidOn null until it is paid
 * @param announced whether Huju has taken the message
 */
record KeptPayment(String orderNo, String digest, State state, LocalDate paidOn, boolean announced) {

    enum State {
        DUE,
        PAID,
        WITHDRAWN
    }

    static KeptPayment of(String orderNo, String digest) {
        return new KeptPayment(orderNo, digest, State.DUE, null, false);
    }

    KeptPayment paid(LocalDate on) {
        return new KeptPayment(orderNo, digest, State.PAID, on, false);
    }

    KeptPayment withdrawn() {
        return new KeptPayment(orderNo, digest, State.WITHDRAWN, null, false);
    }

    KeptPayment taken() {
        return new KeptPayment(orderNo, digest, state, paidOn, true);
    }

    @JsonIgnore
    boolean isDue() {
        return state == State.DUE;
    }

    /** The same at every repetition. */
    String messageId() {
        return named("paid ").toString();
    }

    /** SK and twelve hexadecimal digits. */
    String receiptNo() {
        return "SK"
                + named("receipt ").toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
    }

    private UUID named(String what) {
        return UUID.nameUUIDFromBytes((what + orderNo).getBytes(StandardCharsets.UTF_8));
    }
}

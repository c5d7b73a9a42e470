package org.huju.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * What the card factory keeps of an order; nothing personal.
 *
 * @param digest of everything ordered, to tell a repeated order from another one under the same number
 * @param madeAt when the card is finished
 * @param announced whether Huju has taken the message
 */
record KeptOrder(String orderNo, String digest, Instant madeAt, boolean announced) {

    static KeptOrder of(String orderNo, byte[] ordered, Instant madeAt) {
        return new KeptOrder(orderNo, digest(ordered), madeAt, false);
    }

    KeptOrder taken() {
        return new KeptOrder(orderNo, digest, madeAt, true);
    }

    /** The same at every repetition. */
    String messageId() {
        return UUID.nameUUIDFromBytes(orderNo.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** HJ and twelve hexadecimal digits. */
    String cardNo() {
        return "HJ"
                + digest(orderNo.getBytes(StandardCharsets.UTF_8))
                        .substring(0, 12)
                        .toUpperCase(Locale.ROOT);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

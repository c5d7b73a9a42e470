package org.huju.earlier.persistence;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids that grow (UUID version 7, RFC 9562): a million random ones would each be written to another page of the index. */
final class PermitIds {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int COUNTER_BITS = 12;

    private final long millis;
    private long count;

    /** @param millis since 1970, of the batch */
    PermitIds(long millis) {
        this.millis = millis;
    }

    UUID next() {
        long time = millis + (count >>> COUNTER_BITS);
        long high = time << 16 | VERSION | count & (1L << COUNTER_BITS) - 1;
        count++;
        return new UUID(high, ThreadLocalRandom.current().nextLong() >>> 2 | VARIANT);
    }
}

package org.huju.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that come from one master key, each from its own label as in HKDF-Expand (RFC 5869) with one block: who learns one of them
 * learns neither the other nor the master key.
 *
 * @param id 4 bytes that tell one master key from another without giving anything away
 * @param encryption AES-256
 * @param fingerprint HMAC-SHA256
 */
record SealingKeys(byte[] id, SecretKey encryption, SecretKey fingerprint) {

    static final int MASTER_BYTES = 32;
    static final int ID_BYTES = 4;
    private static final String HMAC = "HmacSHA256";

    /** @throws IllegalStateException with a sentence, never the key, if it is not base64 of 32 bytes */
    static SealingKeys fromBase64(String base64) {
        byte[] master;
        try {
            master = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            // The decoder's own message quotes a character of the key.
            throw new IllegalStateException(
                    "huju.id-number-key is not base64: make a key with `openssl rand -base64 32`.");
        }
        if (master.length != MASTER_BYTES) {
            throw new IllegalStateException("huju.id-number-key is base64 of " + master.length
                    + " bytes but must be of " + MASTER_BYTES + ": make a key with `openssl rand -base64 32`.");
        }
        return from(master);
    }

    private static SealingKeys from(byte[] master) {
        return new SealingKeys(
                Arrays.copyOf(expand(master, "huju id-number key id 1"), ID_BYTES),
                new SecretKeySpec(expand(master, "huju id-number encryption 1"), "AES"),
                new SecretKeySpec(expand(master, "huju id-number fingerprint 1"), HMAC));
    }

    static byte[] hmac(SecretKey key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] expand(byte[] master, String label) {
        byte[] info = label.getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(new SecretKeySpec(master, HMAC), block);
    }

    @Override
    public String toString() {
        return "SealingKeys";
    }
}

package org.huju.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals ID numbers for rest and finds them again without opening them.
 *
 * <p>A sealed number is {@code format (1 byte) | key id (4) | IV (12) | AES-256-GCM ciphertext (18) | tag (16)}, 51 bytes; format and key
 * id are authenticated too. A later format or a second key can stand beside these, for each value says what it was sealed with.
 */
public final class IdNumberVault {

    /** Length of a sealed ID number in bytes. */
    public static final int SEALED_BYTES = 51;

    private static final String UNKNOWN_FORMAT = "A sealed ID number has an unknown format or length.";
    private static final byte FORMAT = 1;
    private static final int HEADER_BYTES = 1 + SealingKeys.ID_BYTES;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SealingKeys keys;
    private final SecureRandom random = new SecureRandom();

    IdNumberVault(SealingKeys keys) {
        this.keys = keys;
    }

    /** {@value #SEALED_BYTES} bytes, different at every call. */
    public byte[] seal(IdNumber number) {
        return sealed(number.value().getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws SealBroken if the value was altered or sealed with another key */
    public IdNumber open(byte[] sealed) {
        if (sealed.length != SEALED_BYTES) {
            throw new SealBroken(UNKNOWN_FORMAT);
        }
        return IdNumber.alreadyChecked(new String(opened(sealed), StandardCharsets.US_ASCII));
    }

    /** An ID number as another system spells it, which need not be a valid one: sealed like the others, in Base64. */
    public String sealText(String text) {
        return Base64.getEncoder().encodeToString(sealed(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws SealBroken if the value was altered or sealed with another key */
    public String openText(String sealed) {
        return new String(opened(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    private byte[] sealed(byte[] text) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] header = header();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, header, iv).doFinal(text);
            return ByteBuffer.allocate(HEADER_BYTES + IV_BYTES + sealed.length)
                    .put(header)
                    .put(iv)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private byte[] opened(byte[] sealed) {
        if (sealed.length <= HEADER_BYTES + IV_BYTES || sealed[0] != FORMAT) {
            throw new SealBroken(UNKNOWN_FORMAT);
        }
        byte[] header = Arrays.copyOf(sealed, HEADER_BYTES);
        if (!Arrays.equals(header, header())) {
            throw new SealBroken("A sealed ID number was sealed with another key than the one in huju.id-number-key.");
        }
        byte[] iv = Arrays.copyOfRange(sealed, HEADER_BYTES, HEADER_BYTES + IV_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, header, iv)
                    .doFinal(sealed, HEADER_BYTES + IV_BYTES, sealed.length - HEADER_BYTES - IV_BYTES);
        } catch (GeneralSecurityException altered) {
            throw new SealBroken("A sealed ID number was altered.");
        }
    }

    /** 32 bytes, the same for the same number: to find a person's cases and to hold one open case per person. */
    public byte[] fingerprint(IdNumber number) {
        return SealingKeys.hmac(keys.fingerprint(), number.value().getBytes(StandardCharsets.US_ASCII));
    }

    /** 32 bytes, the same for the same text, which holds an ID number among other things: to know again what was sent before. */
    public byte[] fingerprint(String text) {
        // Longer than any ID number, so that the two kinds never meet.
        return SealingKeys.hmac(keys.fingerprint(), ("huju text 1\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    private Cipher cipher(int mode, byte[] header, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.encryption(), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(header);
        return cipher;
    }

    private byte[] header() {
        return ByteBuffer.allocate(HEADER_BYTES).put(FORMAT).put(keys.id()).array();
    }
}

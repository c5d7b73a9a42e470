package org.huju.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares the secrets of other systems. They are long and made by a machine, come from this process's own settings and are never stored: a
 * slow hash would protect nothing here, but cost each of many calls a tenth of a second.
 */
class ClientSecrets implements PasswordEncoder {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key = freshKey();

    private static SecretKeySpec freshKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    @Override
    public String encode(CharSequence secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(secret.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** In a time that does not depend on how much of it is right. */
    @Override
    public boolean matches(CharSequence offered, String encoded) {
        return MessageDigest.isEqual(
                encode(offered).getBytes(StandardCharsets.US_ASCII), encoded.getBytes(StandardCharsets.US_ASCII));
    }
}

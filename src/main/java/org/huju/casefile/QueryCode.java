package org.huju.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/** 查询码: printed on what the applicant keeps; asks for the status together with a number. */
public final class QueryCode {

    /** Without characters that are mistaken for one another on paper. */
    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private QueryCode() {}

    public static String fresh() {
        StringBuilder code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, CHARACTERS.length()).forEach(i -> code.append(CHARACTERS.charAt(i)));
        return code.toString();
    }

    /** Whether this is the case's code; how much of it is right cannot be told from the time it takes. */
    public static boolean matches(String code, String given) {
        byte[] typed = given.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(typed, code.getBytes(StandardCharsets.UTF_8));
    }
}

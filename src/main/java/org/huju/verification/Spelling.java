package org.huju.verification;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Ways of writing the same thing that are no difference between two records. What is not listed here is a difference and
 * goes before a person: a rare character replaced by a common one, a missing dot, Chinese numerals for digits.
 *
 * <ul>
 *   <li>full-width letters, digits and signs count as their half-width forms (U+FF01 to U+FF5E);
 *   <li>spaces and invisible format characters of every kind do not count;
 *   <li>in names the dots in use between the parts of a name count as the one of the standard, U+00B7;
 *   <li>in addresses 上海市 at the beginning does not count: everything there lies in Shanghai;
 *   <li>in ID numbers a small x counts as X.
 * </ul>
 *
 * Characters are not otherwise folded: Unicode's compatibility forms would make some registered rare characters equal.
 */
final class Spelling {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern NAME_DOT =
            Pattern.compile("[.\\u0387\\u2022\\u2024\\u2027\\u2219\\u22C5\\u2E31\\u30FB\\uFF65]");
    private static final String CITY = "上海市";

    private Spelling() {}

    static String ofName(String written) {
        return NAME_DOT.matcher(plain(written)).replaceAll("\u00B7");
    }

    static String ofAddress(String written) {
        String plain = plain(written);
        return plain.startsWith(CITY) ? plain.substring(CITY.length()) : plain;
    }

    static String ofIdNumber(String written) {
        return plain(written).toUpperCase(Locale.ROOT);
    }

    private static String plain(String written) {
        StringBuilder narrow = new StringBuilder(written.length());
        written.chars().forEach(c -> narrow.append((char) (isFullWidth(c) ? c - 0xFEE0 : c)));
        return UNSEEN.matcher(narrow).replaceAll("");
    }

    private static boolean isFullWidth(int c) {
        return c >= 0xFF01 && c <= 0xFF5E;
    }
}

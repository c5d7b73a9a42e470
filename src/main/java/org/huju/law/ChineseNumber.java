package org.huju.law;

/** Writes article numbers as Chinese statutes do: 十二, 一百零二, 二百. From 1 to 9999. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};

    private ChineseNumber() {}

    static String of(int number) {
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException("no article has the number " + number);
        }
        String digits = Integer.toString(number);
        StringBuilder text = new StringBuilder();
        boolean skippedZero = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                skippedZero = true;
                continue;
            }
            if (skippedZero) {
                text.append('零');
                skippedZero = false;
            }
            text.append(DIGITS.charAt(digit)).append(PLACES[digits.length() - 1 - i]);
        }
        return number >= 10 && number < 20 ? text.substring(1) : text.toString();
    }
}

package org.huju.support;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Makes up ID numbers for people born on a certain day (GB 11643). */
public final class IdNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private IdNumbers() {}

    public static String bornOn(String date) {
        return bornOn(date, 102);
    }

    /** @param order 0 to 999, tells those apart who were born on one day */
    public static String bornOn(String date, int order) {
        String number = "340104" + LocalDate.parse(date).format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format("%03d", order);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return number + "10X98765432".charAt(sum % 11);
    }
}

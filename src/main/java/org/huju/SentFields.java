package org.huju;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** Reads what another system sends of its own accord; what does not fit is an {@link InvalidInput} that names the field. */
public final class SentFields {

    private static final int LONGEST = 64;

    private SentFields() {}

    /** @return what was sent: 1 to 64 characters, not all blank */
    public static String required(String field, String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST || value.indexOf(0) >= 0) {
            throw new InvalidInput(field, "请给出“" + field + "”，1至" + LONGEST + "个字符");
        }
        return value;
    }

    /**
     * @param orderNo as it came in {@code orderNo}
     * @param what the order is called, in Chinese
     */
    public static UUID orderNo(String orderNo, String what) {
        try {
            return UUID.fromString(required("orderNo", orderNo));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("orderNo", "“orderNo”不是本系统的" + what + "号，请核对");
        }
    }

    /** @param value {@code YYYY-MM-DD}, not later than today */
    public static LocalDate day(String field, String value, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(required(field, value));
            if (!day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Told below, together with a day to come.
        }
        throw new InvalidInput(field, "“" + field + "”应为今天或以前的日期，格式为YYYY-MM-DD");
    }
}

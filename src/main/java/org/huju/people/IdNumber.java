package org.huju.people;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A citizen's number (公民身份号码, GB 11643), 18 characters, the last one a digit or a capital X.
 *
 * <p>{@link #toString()} is masked: the whole number leaves only through {@link #value()}.
 */
public final class IdNumber {

    private final String value;

    private IdNumber(String value) {
        this.value = value;
    }

    /**
     * Reads a number as people type it: full-width digits, a small x and spaces anywhere are put right.
     *
     * @param today a birth date after it is refused
     * @throws InvalidValue with the first thing wrong; the message never holds the number
     */
    public static IdNumber parse(String raw, LocalDate today) {
        String number = Text.compact(raw).toUpperCase(Locale.ROOT);
        IdNumberRules.check(number, today);
        return new IdNumber(number);
    }

    /** A number that was checked before it was sealed. */
    static IdNumber alreadyChecked(String value) {
        return new IdNumber(value);
    }

    /** The whole number; never for a log, a message or an address. */
    public String value() {
        return value;
    }

    public LocalDate birthDate() {
        return IdNumberRules.birthDate(value);
    }

    /** The 17th digit: odd for a man, even for a woman. */
    public Sex sex() {
        return IdcardUtil.getGenderByIdCard(value) == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** For example {@code 110105********002X}. */
    public String masked() {
        return IdcardUtil.hide(value, 6, 14);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}

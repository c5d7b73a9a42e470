package org.huju.people;

import cn.hutool.core.util.PhoneUtil;

/** A mainland mobile number, 11 digits: where the notices go. */
public record PhoneNumber(String value) {

    private static final int DIGITS = 11;

    public PhoneNumber {
        if (value.isEmpty()) {
            throw new InvalidValue("请填写手机号码（11位）。");
        }
        if (value.length() != DIGITS || !PhoneUtil.isMobile(value)) {
            throw new InvalidValue("手机号码应为11位、以1开头的中国大陆手机号码，请核对后重填。");
        }
    }

    /**
     * Reads a number as people type it: full-width digits, spaces, hyphens and the country code 86 are put right.
     *
     * @throws InvalidValue if it is no mobile number of the mainland
     */
    public static PhoneNumber parse(String raw) {
        String digits = Text.compact(raw).replace("-", "");
        return new PhoneNumber(digits.replaceFirst("^(\\+|00)?86(?=1\\d{10}$)", ""));
    }

    /** For example {@code 138****8000}. */
    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}

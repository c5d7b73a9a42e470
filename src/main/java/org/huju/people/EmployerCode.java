package org.huju.people;

import java.util.Locale;
import org.huju.InvalidInput;

/** An employer's number (统一社会信用代码, GB 32100): 18 digits and capitals without I, O, S, V, Z; the last one is a check. */
public record EmployerCode(String value) {

    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int LENGTH = WEIGHTS.length + 1;

    /** @throws InvalidInput if it is no such number */
    public EmployerCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        boolean wellFormed = value.length() == LENGTH && value.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        if (!wellFormed || SIGNS.indexOf(value.charAt(LENGTH - 1)) != check(value)) {
            throw new InvalidInput("employerCode", "统一社会信用代码：应为18位数字和大写字母（不含I、O、S、V、Z），最后一位是校验码，请核对");
        }
    }

    private static int check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * SIGNS.indexOf(code.charAt(i));
        }
        return (SIGNS.length() - sum % SIGNS.length()) % SIGNS.length();
    }
}

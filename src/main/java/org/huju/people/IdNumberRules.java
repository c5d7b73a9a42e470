package org.huju.people;

import cn.hutool.core.util.IdcardUtil;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of GB 11643 for an ID number that has already been compacted.
 *
 * <p>Hutool knows the provinces. Its verdict on a whole number is not used: it also takes the 15 digits that ended with the first
 * generation of cards and the numbers of the residents article 32 leaves to other rules, refuses every birth before 1900 with the same
 * plain "no" as a wrong check digit, takes a birth later this year, and asks the machine's clock for "this year".
 */
final class IdNumberRules {

    private static final Pattern EIGHTEEN = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern FIFTEEN = Pattern.compile("[0-9]{15}");
    /** Address codes of Taiwan, Hong Kong and Macao, of their residents' permits (81, 82, 83), and of foreigners' permits (9). */
    private static final Set<String> ARTICLE_32 = Set.of("71", "81", "82", "83");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int FIRST_YEAR = 1800;

    private IdNumberRules() {}

    static void check(String number, LocalDate today) {
        checkShape(number);
        checkPlace(number);
        checkBirth(number, today);
        if (checkCharacter(number) != number.charAt(17)) {
            throw new InvalidValue("公民身份号码的校验码（最后一位）与前17位不符，请对照居民身份证逐位核对后重填。");
        }
    }

    /** Seventh to fourteenth digit. */
    static LocalDate birthDate(String number) {
        return LocalDate.of(
                Integer.parseInt(number, 6, 10, 10),
                Integer.parseInt(number, 10, 12, 10),
                Integer.parseInt(number, 12, 14, 10));
    }

    private static void checkShape(String number) {
        if (number.isEmpty()) {
            throw new InvalidValue("请填写公民身份号码（18位）。");
        }
        if (FIFTEEN.matcher(number).matches()) {
            throw new InvalidValue("公民身份号码应为18位。15位的旧号码已停用，请按现行居民身份证填写18位号码。");
        }
        if (!EIGHTEEN.matcher(number).matches()) {
            throw new InvalidValue("公民身份号码应为18位，前17位是数字，最后一位是数字或X，请核对后重填。");
        }
    }

    /** The address code is that of the first registration: a district since dissolved is right, so only the province is looked at. */
    private static void checkPlace(String number) {
        if (ARTICLE_32.contains(number.substring(0, 2)) || number.charAt(0) == '9') {
            throw new InvalidValue("公民身份号码属于港澳台居民居住证或外国人证件，依照《上海市居住证管理办法》第三十二条，不在本窗口申领居住证，" + "请按国家和本市有关规定办理。");
        }
        if (IdcardUtil.getProvinceByIdCard(number) == null) {
            throw new InvalidValue("公民身份号码开头的地区代码不存在，请对照居民身份证核对前2位后重填。");
        }
    }

    private static void checkBirth(String number, LocalDate today) {
        LocalDate birth;
        try {
            birth = birthDate(number);
        } catch (DateTimeException impossible) {
            throw new InvalidValue("公民身份号码中的出生日期（第7至14位）不存在，请对照居民身份证核对后重填。");
        }
        if (birth.isAfter(today)) {
            throw new InvalidValue("公民身份号码中的出生日期（第7至14位）晚于今天，请对照居民身份证核对后重填。");
        }
        if (birth.getYear() < FIRST_YEAR) {
            throw new InvalidValue("公民身份号码中的出生年份（第7至10位）过早，请对照居民身份证核对后重填。");
        }
    }

    /** ISO 7064 MOD 11-2. */
    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}

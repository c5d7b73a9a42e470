package org.huju.points;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What was claimed, indicator by indicator. */
public final class ClaimedIndicators {

    private ClaimedIndicators() {}

    /** Those that something was stated about, in the order of the indicators; the age is no claim. */
    public static List<Indicator> of(Claims claims) {
        return Arrays.stream(Indicator.values())
                .filter(indicator -> !text(claims, indicator).isEmpty())
                .toList();
    }

    /** What was stated about it in Chinese; empty if nothing. */
    public static String text(Claims claims, Indicator indicator) {
        return switch (indicator) {
            case EDUCATION ->
                claims.education() == Education.NONE ? "" : claims.education().label();
            case TITLE -> claims.title() == Title.NONE ? "" : title(claims);
            case INSURANCE_YEARS -> count("累计缴费", claims.insuredMonths(), "个月");
            case ENTREPRENEUR -> claims.entrepreneur() ? "符合创业人才条件" : "";
            case INTERMEDIARY -> claims.intermediary() ? "符合创新创业中介服务人才条件" : "";
            case SHORTAGE_MAJOR -> claims.shortageMajor() ? "所学专业属于紧缺急需专业，并且专业与岗位一致" : "";
            case TAX -> count("最近三年平均每年纳税", claims.yearlyTaxYuan(), "元");
            case EMPLOYMENT -> count("最近三年平均每年聘用本市户籍人员", claims.localEmployees(), "人");
            case INSURANCE_BASE -> BaseMonths.NONE.equals(claims.baseMonths()) ? "" : base(claims.baseMonths());
            case PUBLIC_SERVICE -> count("从事特定公共服务", claims.publicServiceYears(), "年");
            case OUTER_SUBURB -> count("在远郊重点区域工作并居住", claims.outerSuburbYears(), "年");
            case FRESH_GRADUATE -> claims.freshGraduate() ? "全日制应届高校大学毕业生" : "";
            case AWARD -> claims.award() == Award.NONE ? "" : claims.award().label();
            case SPOUSE -> count("与本市户籍人员结婚", claims.spouseYears(), "年");
            case AGE, FALSE_MATERIALS, DETENTIONS, ORDINARY_CRIMES, SERIOUS_CRIME, FAMILY_PLANNING -> "";
        };
    }

    /** The claims with what does not hold left out. */
    public static Claims only(Claims claims, Predicate<Indicator> holds) {
        return new Claims(
                holds.test(Indicator.EDUCATION) ? claims.education() : Education.NONE,
                holds.test(Indicator.TITLE) ? claims.title() : Title.NONE,
                number(holds, Indicator.TITLE, claims.titleBaseMonths()),
                number(holds, Indicator.INSURANCE_YEARS, claims.insuredMonths()),
                holds.test(Indicator.INSURANCE_BASE) ? claims.baseMonths() : BaseMonths.NONE,
                claims.entrepreneur() && holds.test(Indicator.ENTREPRENEUR),
                claims.intermediary() && holds.test(Indicator.INTERMEDIARY),
                claims.shortageMajor() && holds.test(Indicator.SHORTAGE_MAJOR),
                claims.freshGraduate() && holds.test(Indicator.FRESH_GRADUATE),
                number(holds, Indicator.TAX, claims.yearlyTaxYuan()),
                number(holds, Indicator.EMPLOYMENT, claims.localEmployees()),
                number(holds, Indicator.PUBLIC_SERVICE, claims.publicServiceYears()),
                number(holds, Indicator.OUTER_SUBURB, claims.outerSuburbYears()),
                holds.test(Indicator.AWARD) ? claims.award() : Award.NONE,
                number(holds, Indicator.SPOUSE, claims.spouseYears()));
    }

    private static int number(Predicate<Indicator> holds, Indicator indicator, int claimed) {
        return holds.test(indicator) ? claimed : 0;
    }

    private static String count(String what, int number, String unit) {
        return number == 0 ? "" : what + number + unit;
    }

    private static String title(Claims claims) {
        return claims.title().label() + "，近12个月内社会保险费基数不低于平均工资的" + claims.titleBaseMonths() + "个月";
    }

    private static String base(BaseMonths months) {
        return "近48个月内基数不低于平均工资的0.8倍、1倍、2倍的各" + months.atLeast0_8() + "、" + months.atLeast1() + "、" + months.atLeast2()
                + "个月，近36个月内为3倍的" + months.at3() + "个月";
    }
}

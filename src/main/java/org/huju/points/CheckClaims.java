package org.huju.points;

import org.huju.people.Problems;
import org.springframework.stereotype.Service;

/** Reads what was stated about the base and bonus indicators; problems bear the names of {@link ClaimsDraft}. */
@Service
public class CheckClaims {

    private static final int MOST_MONTHS = 720;
    private static final int MOST_YEARS = 60;
    private static final int MOST_YUAN = 900_000_000;
    private static final int MOST_EMPLOYEES = 100_000;

    /**
     * What was left out counts as none.
     *
     * @param problems gets everything that is wrong
     * @return not to be used if a problem was added: what could not be read counts as none in it
     */
    public Claims check(ClaimsDraft draft, Problems problems) {
        OptionalFields fields = new OptionalFields(problems);
        return new Claims(
                fields.choice("education", "教育背景", draft.education(), Education.NONE),
                fields.choice("title", "职称或者技能等级", draft.title(), Title.NONE),
                fields.number("titleBaseMonths", "最近12个月内社保基数不低于平均工资的月数", draft.titleBaseMonths(), 12),
                fields.number("insuredMonths", "在本市累计缴纳职工社会保险的月数", draft.insuredMonths(), MOST_MONTHS),
                baseMonths(draft, fields, problems),
                fields.flag("entrepreneur", "创业人才", draft.entrepreneur()),
                fields.flag("intermediary", "创新创业中介服务人才", draft.intermediary()),
                fields.flag("shortageMajor", "紧缺急需专业", draft.shortageMajor()),
                fields.flag("freshGraduate", "全日制应届高校大学毕业生", draft.freshGraduate()),
                fields.number("yearlyTaxYuan", "最近连续3年平均每年纳税额（元）", draft.yearlyTaxYuan(), MOST_YUAN),
                fields.number("localEmployees", "最近连续3年平均每年聘用本市户籍人员数", draft.localEmployees(), MOST_EMPLOYEES),
                fields.number("publicServiceYears", "在特定公共服务领域就业的满年数", draft.publicServiceYears(), MOST_YEARS),
                fields.number("outerSuburbYears", "在远郊重点区域工作并居住的满年数", draft.outerSuburbYears(), MOST_YEARS),
                fields.choice("award", "表彰奖励", draft.award(), Award.NONE),
                fields.number("spouseYears", "与本市户籍配偶结婚的满年数", draft.spouseYears(), MOST_YEARS));
    }

    /** The months at three times are of other years than the rest: who states them alone has not contradicted anything. */
    private static BaseMonths baseMonths(ClaimsDraft draft, OptionalFields fields, Problems problems) {
        BaseMonths months = new BaseMonths(
                fields.number("atLeast0_8", "最近48个月内社保基数不低于平均工资0.8倍的月数", draft.atLeast0_8(), 48),
                fields.number("atLeast1", "最近48个月内社保基数不低于平均工资1倍的月数", draft.atLeast1(), 48),
                fields.number("atLeast2", "最近48个月内社保基数不低于平均工资2倍的月数", draft.atLeast2(), 48),
                fields.number("at3", "最近36个月内社保基数为平均工资3倍的月数", draft.at3(), 36));
        notMore("atLeast1", "1倍", months.atLeast1(), "0.8倍", months.atLeast0_8(), problems);
        notMore("atLeast2", "2倍", months.atLeast2(), "1倍", months.atLeast1(), problems);
        if (months.atLeast2() > 0) {
            notMore("at3", "3倍", months.at3(), "2倍", months.atLeast2(), problems);
        }
        return months;
    }

    /** Counted cumulatively: a month at the higher base is among those at the lower one. */
    private static void notMore(String field, String higher, int more, String lower, int fewer, Problems problems) {
        if (more > fewer) {
            problems.add(
                    field,
                    "社保基数达到" + higher + "的月数（" + more + "）不能多于达到" + lower + "的月数（" + fewer + "）：达到高倍数的月份同时计入低倍数");
        }
    }
}

package org.huju.points;

import static org.huju.points.ClaimsEditor.with;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.springframework.stereotype.Component;

/**
 * What a person might change. How much it takes and what it gives is found out by counting. Left out is what nobody sets out to
 * do, such as marrying.
 */
@Component
class PossibleChanges {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int YEARS_AHEAD = 5;
    private static final int TAX_STEP = 10_000;
    private static final int STEPS = 20;

    private final LawBook lawBook;

    PossibleChanges(LawBook lawBook) {
        this.lawBook = lawBook;
    }

    List<Ladder> of(PointsFacts facts) {
        Stream<Ladder> learning = Stream.of(education(facts), title(facts), titleBase(facts));
        Stream<Ladder> records = records(facts);
        return Stream.of(learning, MoreInsurance.of(facts), business(facts), service(facts), records)
                .flatMap(ladders -> ladders)
                .toList();
    }

    private static Ladder education(PointsFacts facts) {
        int now = facts.claims().education().ordinal();
        Education[] all = Education.values();
        return Ladder.of(
                Indicator.EDUCATION,
                all.length - 1 - now,
                step -> with(facts, claims -> claims.education = all[now + step]),
                step -> "取得" + all[now + step].label());
    }

    private static Ladder title(PointsFacts facts) {
        int now = facts.claims().title().ordinal();
        Title[] all = Title.values();
        return Ladder.of(
                Indicator.TITLE,
                all.length - 1 - now,
                step -> with(facts, claims -> {
                    claims.title = all[now + step];
                    claims.titleBaseMonths = MONTHS_OF_A_YEAR;
                }),
                step -> "取得" + all[now + step].label() + "，而且最近12个月的社保缴费基数不低于上年平均工资");
    }

    private static Ladder titleBase(PointsFacts facts) {
        int now = facts.claims().titleBaseMonths();
        return new Ladder(
                Indicator.TITLE,
                MONTHS_OF_A_YEAR - now,
                step -> with(facts, claims -> claims.titleBaseMonths = now + step),
                step -> "已有的职称或者技能等级：最近12个月内社保缴费基数不低于上年平均工资的，达到" + (now + step) + "个月",
                step -> step);
    }

    private static Stream<Ladder> business(PointsFacts facts) {
        Claims now = facts.claims();
        int tax = now.yearlyTaxYuan() / TAX_STEP;
        return Stream.of(
                Ladder.single(
                        Indicator.SHORTAGE_MAJOR,
                        !now.shortageMajor(),
                        with(facts, claims -> claims.shortageMajor = true),
                        "所学专业在紧缺急需专业目录内，而且从事与专业一致的工作"),
                Ladder.single(
                        Indicator.ENTREPRENEUR,
                        !now.entrepreneur(),
                        with(facts, claims -> claims.entrepreneur = true),
                        "符合创业人才条件（持股的企业在本市备案的科技企业孵化器内）"),
                Ladder.single(
                        Indicator.INTERMEDIARY,
                        !now.intermediary(),
                        with(facts, claims -> claims.intermediary = true),
                        "符合创新创业中介服务人才条件（在本市备案的技术转移机构从事服务）"),
                Ladder.of(
                        Indicator.TAX,
                        STEPS,
                        step -> with(facts, claims -> claims.yearlyTaxYuan = (tax + step) * TAX_STEP),
                        step -> "投资创办的企业最近连续3年平均每年纳税（按出资份额）达到" + (tax + step) + "万元"),
                Ladder.of(
                        Indicator.EMPLOYMENT,
                        STEPS,
                        step -> with(facts, claims -> claims.localEmployees = now.localEmployees() + step),
                        step -> "投资创办的企业最近连续3年平均每年聘用本市户籍人员达到" + (now.localEmployees() + step) + "人"));
    }

    /** Only of who is there already. */
    private static Stream<Ladder> service(PointsFacts facts) {
        Claims now = facts.claims();
        return Stream.of(
                years(
                        Indicator.PUBLIC_SERVICE,
                        now.publicServiceYears(),
                        "在特定的公共服务领域就业",
                        years -> with(facts, claims -> claims.publicServiceYears = years)),
                years(
                        Indicator.OUTER_SUBURB,
                        now.outerSuburbYears(),
                        "在远郊重点区域工作并居住",
                        years -> with(facts, claims -> claims.outerSuburbYears = years)),
                years(
                        Indicator.SPOUSE,
                        now.spouseYears(),
                        "与本市户籍配偶结婚",
                        years -> with(facts, claims -> claims.spouseYears = years)));
    }

    private static Ladder years(Indicator indicator, int now, String what, IntFunction<PointsFacts> facts) {
        return new Ladder(
                indicator,
                now == 0 ? 0 : YEARS_AHEAD,
                step -> facts.apply(now + step),
                step -> what + "满" + (now + step) + "年",
                step -> MONTHS_OF_A_YEAR * step);
    }

    private Stream<Ladder> records(PointsFacts facts) {
        Law law = lawBook.at(facts.on());
        String materials = law.period("false-materials-look-back").length();
        String police = law.period("conduct-look-back").length();
        Conduct now = facts.conduct();
        return Stream.of(
                gone(
                        facts,
                        Indicator.FALSE_MATERIALS,
                        now.falseMaterials(),
                        materials,
                        new Conduct(0, now.detentions(), now.ordinaryCrimes(), false, false)),
                gone(
                        facts,
                        Indicator.DETENTIONS,
                        now.detentions(),
                        police,
                        new Conduct(now.falseMaterials(), 0, now.ordinaryCrimes(), false, false)),
                gone(
                        facts,
                        Indicator.ORDINARY_CRIMES,
                        now.ordinaryCrimes(),
                        police,
                        new Conduct(now.falseMaterials(), now.detentions(), 0, false, false)));
    }

    private static Ladder gone(PointsFacts facts, Indicator indicator, int times, String lookBack, Conduct without) {
        return Ladder.single(
                indicator,
                times > 0,
                new PointsFacts(facts.on(), facts.birthDate(), facts.claims(), without),
                indicator.label() + "满" + lookBack + "以后不再扣分");
    }
}

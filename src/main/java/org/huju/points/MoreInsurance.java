package org.huju.points;

import static org.huju.points.ClaimsEditor.with;

import java.util.function.IntFunction;
import java.util.stream.Stream;

/** What going on paying the social insurance might change. */
final class MoreInsurance {

    private static final int MONTHS_AHEAD = 24;
    private static final int LAST_48 = 48;
    private static final int LAST_36 = 36;

    private MoreInsurance() {}

    static Stream<Ladder> of(PointsFacts facts) {
        BaseMonths now = facts.claims().baseMonths();
        return Stream.of(
                longer(facts),
                base(
                        facts,
                        "0.8倍",
                        now.atLeast0_8(),
                        LAST_48,
                        months -> new BaseMonths(months, now.atLeast1(), now.atLeast2(), now.at3())),
                base(
                        facts,
                        "1倍",
                        now.atLeast1(),
                        LAST_48,
                        months ->
                                new BaseMonths(Math.max(months, now.atLeast0_8()), months, now.atLeast2(), now.at3())),
                base(
                        facts,
                        "2倍",
                        now.atLeast2(),
                        LAST_48,
                        months -> new BaseMonths(
                                Math.max(months, now.atLeast0_8()),
                                Math.max(months, now.atLeast1()),
                                months,
                                now.at3())),
                base(
                        facts,
                        "3倍",
                        now.at3(),
                        LAST_36,
                        months -> new BaseMonths(
                                Math.max(months, now.atLeast0_8()),
                                Math.max(months, now.atLeast1()),
                                Math.max(months, now.atLeast2()),
                                months)));
    }

    private static Ladder longer(PointsFacts facts) {
        int now = facts.claims().insuredMonths();
        return new Ladder(
                Indicator.INSURANCE_YEARS,
                MONTHS_AHEAD,
                step -> with(facts, claims -> claims.insuredMonths = now + step),
                step -> "在本市再缴纳" + step + "个月职工社会保险（累计" + (now + step) + "个月）",
                step -> step);
    }

    private static Ladder base(PointsFacts facts, String times, int now, int most, IntFunction<BaseMonths> months) {
        return new Ladder(
                Indicator.INSURANCE_BASE,
                most - now,
                step -> with(facts, claims -> claims.baseMonths = months.apply(now + step)),
                step -> "最近" + most + "个月内，社保缴费基数达到上年平均工资" + times + "的，满" + (now + step) + "个月（还差" + step + "个月）",
                step -> step);
    }
}

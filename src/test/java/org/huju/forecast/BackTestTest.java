package org.huju.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.huju.board.TellForecast.Forecast;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("预测的检验：真相已知的历史，只用以前各月预测以后各月")
class BackTestTest {

    private static final BackTest BACK_TEST = new BackTest(20_000, 20261125);

    @Test
    @DisplayName("比“总是预测平均值”准得多，离真实概率本身不远")
    void it_is_far_better_than_the_average_and_near_the_truth() {
        Forecast shown = BACK_TEST.shown();
        double truth = BACK_TEST.brierOfTruth();

        assertThat(shown.n()).isGreaterThan(1_000);
        assertThat(shown.brier()).isLessThan(0.7 * shown.brierOfAverage());
        assertThat(shown.brier()).isLessThan(truth + 0.01);
    }

    @Test
    @DisplayName("校准：说三成会超期的，大约三成超期")
    void what_is_told_comes_true_as_often() {
        assertThat(BACK_TEST.shown().calibration())
                .hasSize(10)
                .filteredOn(tenth -> tenth.n() >= 50)
                .hasSizeGreaterThan(4)
                // Three standard deviations of a share of n.
                .allSatisfy(tenth -> assertThat(tenth.observed())
                        .isCloseTo(tenth.expected(), within(0.02 + 3 * Math.sqrt(0.25 / tenth.n()))));
    }

    @Test
    @DisplayName("检验的月份不用于计算它们的预测：最后三个月，整月")
    void the_held_out_months_are_the_last() {
        Forecast shown = BACK_TEST.shown();

        assertThat(shown.heldOut().from()).hasDayOfMonth(1);
        assertThat(shown.heldOut().to())
                .isEqualTo(shown.heldOut().from().plusMonths(3).minusDays(1));
        assertThat(shown.learnedUntil())
                .isBetween(shown.heldOut().from(), shown.heldOut().to());
    }

    @Test
    @DisplayName("同样处境，慢的分局比快的更可能超期；各自离真实概率不远")
    void a_slow_office_is_forecast_by_its_own_past() {
        SplittableRandom random = new SplittableRandom(1);
        Past known = BACK_TEST.known();
        for (String district : new String[] {"310101", "310116"}) {
            Situation reviewed = reviewed(district, 3);
            double told = known.rest(reviewed).orElseThrow().longerThan(8);
            assertThat(told).isCloseTo(new Truth().chance(reviewed, 8, 20_000, random), within(0.06));
        }
        assertThat(known.rest(reviewed("310116", 3)).orElseThrow().longerThan(8))
                .isGreaterThan(
                        2 * known.rest(reviewed("310101", 3)).orElseThrow().longerThan(8));
    }

    @Test
    @DisplayName("期限一天天近、案件一天天等，可能一天比一天大")
    void the_chance_grows_while_a_case_waits() {
        Past known = BACK_TEST.known();
        double before = 0;
        for (int waited = 0; waited <= 12; waited++) {
            double chance = known.rest(reviewed("310108", waited)).orElseThrow().longerThan(12 - waited);
            // Some go the long way by a department, and fewer of them the longer one waits: so not wholly without
            // exception.
            assertThat(chance).isGreaterThan(before - 0.01);
            before = chance;
        }
        assertThat(before).isGreaterThan(0.9);
    }

    private static Situation reviewed(String district, int waited) {
        return new Situation(
                MadeUpCases.PERIOD,
                district,
                Truth.office(Truth.CARD, district),
                Truth.REVIEW,
                Truth.office(Truth.REVIEW, district),
                waited);
    }
}

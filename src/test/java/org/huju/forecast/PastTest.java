package org.huju.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("以往用时：本单位的，向本区、向全市靠拢")
class PastTest {

    private static final Period PERIOD = new Period("permit-application", "card-making");
    private static final ForecastSettings SETTINGS = new ForecastSettings(24, 3, 30, 30);

    private static Move ends(String district, String office, int days, long n) {
        return new Move(PERIOD, district, office, "sign", Move.END, days, n);
    }

    private static Past past(Move... moves) {
        return new Past(List.of(moves), List.of(), SETTINGS);
    }

    private static Situation justCome(String district, String office) {
        return new Situation(PERIOD, district, "centre", "sign", office, 0);
    }

    /**
     * Two days at the office, ten at the others. City: 30 of 1,030 at two days; district: the 30 cases of its own and 30 as the city;
     * office: its own 30 and 30 as the district.
     */
    @Test
    @DisplayName("本单位30件：自己的经验占一半，本区的占一半")
    void thirty_cases_count_for_half() {
        Past past = past(ends("A", "quick", 2, 30), ends("B", "slow", 10, 1000));

        double city = 30 / 1030.0;
        double district = (30 + 30 * city) / 60;
        double office = (30 + 30 * district) / 60;
        assertThat(past.rest(justCome("A", "quick")).orElseThrow().longerThan(5))
                .isCloseTo(1 - office, within(0.01));
    }

    @Test
    @DisplayName("没有办过的单位，按全市的情况")
    void an_office_without_a_past_is_taken_for_an_average_one() {
        Past past = past(ends("A", "quick", 2, 400), ends("B", "slow", 10, 600));

        assertThat(past.rest(justCome("C", "new")).orElseThrow().longerThan(5)).isCloseTo(0.6, within(0.01));
    }

    @Test
    @DisplayName("比以往任何一件都等得久的，仍有预测：没有最后一天")
    void who_has_waited_longer_than_anybody_is_still_forecast() {
        Past past = past(ends("A", "quick", 2, 400));

        Days rest = past.rest(new Situation(PERIOD, "A", "centre", "sign", "quick", 20))
                .orElseThrow();

        // As without memory at a mean of two days: one of three on each day, 4/9 are longer than the day after.
        assertThat(rest.longerThan(1)).isCloseTo(4 / 9.0, within(1e-6));
    }

    @Test
    @DisplayName("全市办完不足30件的期限，不作预测；没有见过的环节也不作")
    void too_little_is_not_told() {
        assertThat(past(ends("A", "quick", 2, 29)).rest(justCome("A", "quick"))).isEmpty();
        Past enough = past(ends("A", "quick", 2, 30));
        assertThat(enough.rest(justCome("A", "quick"))).isPresent();
        assertThat(enough.rest(new Situation(PERIOD, "A", "centre", "unseen", "quick", 0)))
                .isEmpty();
        assertThat(enough.rest(
                        new Situation(new Period("permit-application", "other"), "A", "centre", "sign", "quick", 0)))
                .isEmpty();
    }

    @Test
    @DisplayName("以后的环节：由收件中心办的按这一中心，由区里一家办的按那一家")
    void further_steps_are_those_of_the_offices_that_will_have_them() {
        Move checkQuick = new Move(PERIOD, "A", "c1", "check", "sign", 0, 5000);
        Move checkOther = new Move(PERIOD, "A", "c2", "check", "sign", 9, 5000);
        Move back = new Move(PERIOD, "A", "p1", "sign", "check", 1, 10_000);
        Move done = new Move(PERIOD, "A", "p1", "sign", Move.END, 1, 10_000);
        Past past = past(checkQuick, checkOther, back, done);

        Days ofC1 = past.rest(new Situation(PERIOD, "A", "c1", "sign", "p1", 0)).orElseThrow();
        Days ofC2 = past.rest(new Situation(PERIOD, "A", "c2", "sign", "p1", 0)).orElseThrow();

        // Half is done after a day; the other half comes back after a check of no day, or of nine.
        assertThat(ofC1.longerThan(4)).isCloseTo(1 / 16.0, within(0.02));
        assertThat(ofC2.longerThan(4)).isCloseTo(1 / 2.0, within(0.02));
    }

    @Test
    void settings_that_mean_nothing_are_refused() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new ForecastSettings(0, 3, 30, 30)))
                .hasMessage("huju.board.forecast.months must be at least 1 and is 0.0");
    }
}

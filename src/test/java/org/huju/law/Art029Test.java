package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("第二十九条：提供虚假材料的法律责任")
class Art029Test {

    private static final Law LAW = LAW_BOOK.at(LocalDate.of(2018, 1, 1));

    @Nested
    @DisplayName("个人情节严重的，3年内不得申请积分")
    class Paragraph1 {

        @Test
        @DisplayName("第二十九条第一款：2020年6月30日认定的，2023年6月29日仍不得申请，6月30日起可以")
        void the_bar_ends_on_the_corresponding_day_three_years_later() {
            assertThat(DEADLINES.of("points-bar", date("2020-06-30")).due()).isEqualTo("2023-06-30");
        }

        @Test
        @DisplayName("第二十九条第一款：2024年2月29日认定的，2027年没有对应日，2月28日满三年；逢周日不顺延")
        void a_leap_day_bar_ends_on_the_last_of_february_and_is_not_moved() {
            assertThat(DEADLINES.of("points-bar", date("2024-02-29")).due()).isEqualTo("2027-02-28");
        }
    }

    @Nested
    @DisplayName("单位处3万元以上5万元以下罚款；情节严重的，3年内不得代办")
    class Paragraph2 {

        @Test
        @DisplayName("第二十九条第二款：罚款下限3万元，上限5万元")
        void the_fine_is_between_thirty_and_fifty_thousand_yuan() {
            assertThat(LAW.amount("employer-fine-minimum").yuan()).isEqualTo(30_000);
            assertThat(LAW.amount("employer-fine-maximum").yuan()).isEqualTo(50_000);
            assertThat(LAW.amount("employer-fine-maximum").citation().fullLabel())
                    .isEqualTo("《上海市居住证管理办法》第二十九条第二款");
        }

        @Test
        @DisplayName("第二十九条第二款：单位3年内不得代办，与个人的3年是两项")
        void the_employers_bar_is_its_own_rule() {
            assertThat(DEADLINES.of("agency-bar", date("2021-03-01")).due()).isEqualTo("2024-03-01");
            assertThat(LAW.period("agency-bar").citation().paragraph()).isEqualTo(2);
            assertThat(LAW.period("points-bar").citation().paragraph()).isEqualTo(1);
        }
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}

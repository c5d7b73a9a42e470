package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("第十三条：信息变更")
class Art013Test {

    @Nested
    @DisplayName("登记信息发生变化的，应当在30日内办理变更")
    class Paragraph1 {

        @Test
        @DisplayName("第十三条：30日是日历日，不是工作日")
        void thirty_days_are_calendar_days() {
            LegalPeriod change = LAW_BOOK.at(date("2018-01-01")).period("data-change");

            assertThat(change.length()).isEqualTo("30日");
            assertThat(change.unit()).isEqualTo(PeriodUnit.DAYS);
        }

        @Test
        @DisplayName("第十三条：2023年6月1日变化，7月1日是周六，顺延至7月3日周一")
        void a_last_day_on_saturday_moves_to_monday() {
            // 2-30 June = 29 days, Sat 1 July = 30; 2 July is Sunday.
            assertThat(due("2023-06-01")).isEqualTo("2023-07-03");
        }

        @Test
        @DisplayName("第十三条：2023年6月3日变化，第30日是7月3日周一，不顺延；6月4日变化的为7月4日")
        void a_last_day_on_a_working_day_stays() {
            assertThat(due("2023-06-02")).isEqualTo("2023-07-03"); // day 30 is Sun 2 July
            assertThat(due("2023-06-03")).isEqualTo("2023-07-03"); // day 30 is Mon 3 July
            assertThat(due("2023-06-04")).isEqualTo("2023-07-04"); // day 30 is Tue 4 July
        }

        @Test
        @DisplayName("第十三条：第30日是国庆节，顺延至放假结束后的次日，即调休上班的周六10月7日")
        void a_last_day_in_a_long_holiday_moves_to_its_end() {
            // 2-30 September = 29 days, Sun 1 October = 30; off until Fri 6; Sat 7 is worked.
            assertThat(due("2023-09-01")).isEqualTo("2023-10-07");
        }

        @Test
        @DisplayName("第十三条：第30日是调休上班的周日，当天办公，不顺延")
        void a_last_day_on_a_made_up_sunday_stays() {
            // Day 30 after 2023-03-24 is Sun 23 April, worked for May Day.
            assertThat(due("2023-03-24")).isEqualTo("2023-04-23");
        }

        @Test
        @DisplayName("第十三条：跨二月，平年和闰年相差一日")
        void february_is_counted_as_long_as_it_is() {
            assertThat(due("2023-02-01")).isEqualTo("2023-03-03"); // 27 days to 28 Feb, Fri 3 March = 30
            assertThat(due("2024-01-30")).isEqualTo("2024-02-29"); // 31 Jan = 1, Thu 29 Feb = 30
        }
    }

    @Nested
    @DisplayName("条文没有写的：逾期、在哪里办、什么情形不予变更")
    class WhatTheArticleLeavesOpen {

        @ParameterizedTest
        @ValueSource(strings = {"late-change-is-recorded", "change-at-centre-of-residence", "change-refuse-not-proved"})
        @DisplayName("第十三条：由系统设定，写明理由")
        void is_ours_and_says_why(String rule) {
            Principle ours = LAW_BOOK.at(date("2018-01-01")).principle(rule);

            assertThat(ours.basis()).isEqualTo(Basis.DESIGN);
            assertThat(ours.citation().label()).isEqualTo("《上海市居住证管理办法》第十三条");
        }

        @Test
        @DisplayName("第十三条：迁出本市的不属于信息变更，依据第九条不予变更")
        void who_leaves_the_city_has_nothing_to_change() {
            assertThat(LAW_BOOK.at(date("2018-01-01"))
                            .principle("change-refuse-not-resident")
                            .citation()
                            .label())
                    .isEqualTo("《上海市居住证管理办法》第九条");
        }

        @Test
        @DisplayName("第十三条：核查变更5个工作日；2026年11月23日申报，11月30日核查完毕")
        void the_review_takes_five_working_days() {
            // 24, 25, 26, 27 | 30 November.
            assertThat(DEADLINES.of("change-review", date("2026-11-23")).due()).isEqualTo("2026-11-30");
        }
    }

    private static LocalDate due(String changedOn) {
        return DEADLINES.of("data-change", date(changedOn)).due();
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}

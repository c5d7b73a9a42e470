package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("第三十条：法律救济")
class Art030Test {

    @Nested
    @DisplayName("可以依法申请行政复议或者提起行政诉讼；另可申请复核（系统设定）")
    class Paragraph1 {

        @Test
        @DisplayName("第三十条第一款：复议和诉讼的期限依其法律，复核的期限只是系统设定，不代替它们")
        void the_recheck_is_ours_and_the_remedies_are_the_statutes() {
            Law law = LAW_BOOK.at(date("2026-11-23"));

            assertThat(law.period("administrative-review").length()).isEqualTo("60日");
            assertThat(law.period("administrative-review").basis()).isEqualTo(Basis.STATUTE);
            assertThat(law.period("administrative-suit").basis()).isEqualTo(Basis.STATUTE);
            assertThat(law.period("points-recheck").basis()).isEqualTo(Basis.DESIGN);
            assertThat(law.period("points-recheck-window").basis()).isEqualTo(Basis.DESIGN);
        }

        @ParameterizedTest
        @CsvSource({
            // Sixty days on is Saturday 3 September: the next working day.
            "2022-07-05, 2022-09-05",
            // Sixty days on is Friday 2 September.
            "2022-07-04, 2022-09-02",
        })
        @DisplayName("第三十条第一款：申请复核的60日自告知之次日起算，末日是休息日的顺延")
        void sixty_days_end_on_a_working_day(String told, String last) {
            assertThat(DEADLINES.of("points-recheck-window", date(told)).due()).isEqualTo(last);
        }

        @Test
        @DisplayName("第三十条第一款：复核在10个工作日内作出，自收到复核申请之日起算")
        void ten_working_days_for_the_recheck() {
            assertThat(LAW_BOOK.at(date("2022-07-04")).period("points-recheck").countsFrom())
                    .isEqualTo("收到复核申请之日");
            // Monday 4 July: 5-8 = 1-4, 11-15 = 5-9, 18 = 10.
            assertThat(DEADLINES.of("points-recheck", date("2022-07-04")).due()).isEqualTo("2022-07-18");
        }
    }

    @Nested
    @DisplayName("持证人可以直接申请，由人力资源社会保障部门责令单位改正或者直接受理")
    class Paragraph2 {

        @Test
        @DisplayName("第三十条第二款：决定的期限条文没有写明，系统设定5个工作日，自收到直接申请之日起算")
        void the_time_to_decide_is_ours() {
            LegalPeriod decision = LAW_BOOK.at(date("2018-01-01")).period("direct-request-decision");

            assertThat(decision.length()).isEqualTo("5个工作日");
            assertThat(decision.countsFrom()).isEqualTo("收到直接申请之日");
            assertThat(decision.basis()).isEqualTo(Basis.DESIGN);
            // Friday 17 September 2021: Sat 18 = 1 (made up), 19-21 off, 22-24 = 2-4, Sun 26 = 5 (made up).
            assertThat(DEADLINES
                            .of("direct-request-decision", date("2021-09-17"))
                            .due())
                    .isEqualTo("2021-09-26");
        }

        @Test
        @DisplayName("第三十条第二款：改正的期限条文没有写明，系统设定10个工作日，自责令改正之日起算")
        void the_time_to_correct_is_ours() {
            LegalPeriod correction = LAW_BOOK.at(date("2018-01-01")).period("employer-correction");

            assertThat(correction.length()).isEqualTo("10个工作日");
            assertThat(correction.countsFrom()).isEqualTo("责令改正之日");
            assertThat(correction.basis()).isEqualTo(Basis.DESIGN);
        }

        @Test
        @DisplayName("第三十条第二款：2021年9月17日责令，跨中秋、国庆，10月8日届满")
        void an_order_before_the_autumn_holidays() {
            // Sat 18 = 1 (made up), 19-21 off, 22-24 = 2-4, Sun 26 = 5 (made up), 27-30 = 6-9, 1-7 October off, 8 = 10.
            assertThat(DEADLINES.of("employer-correction", date("2021-09-17")).due())
                    .isEqualTo("2021-10-08");
        }
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}

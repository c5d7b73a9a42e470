package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("第十四条：办理签注")
class Art014Test {

    private static final Law LAW = LAW_BOOK.at(LocalDate.of(2018, 1, 1));

    @Nested
    @DisplayName("每年签注一次，在每届满1年前30日内办理")
    class Paragraph1 {

        @Test
        @DisplayName("第十四条第一款：签注以一年为周期，2月29日起算的次年在2月末日届满")
        void the_year_ends_on_the_corresponding_day() {
            assertThat(anniversary("2022-11-15")).isEqualTo("2023-11-15");
            assertThat(anniversary("2024-02-29")).isEqualTo("2025-02-28");
        }

        @Test
        @DisplayName("第十四条第一款：11月15日届满的，10月16日起可以办理，10月15日还早")
        void the_window_opens_thirty_days_before_the_anniversary() {
            // 15 days back from 15 November is 31 October, 15 more is 16 October.
            assertThat(windowOpens("2023-11-15")).isEqualTo("2023-10-16");
        }

        @Test
        @DisplayName("第十四条第一款：窗口自30日前开始，不因跨二月或逢休息日而改变")
        void the_opening_is_thirty_calendar_days_whatever_they_are() {
            assertThat(windowOpens("2023-03-10")).isEqualTo("2023-02-08"); // 10 days to 28 Feb, 20 more
            assertThat(windowOpens("2024-03-10")).isEqualTo("2024-02-09"); // 10 days to 29 Feb, 20 more
            assertThat(windowOpens("2023-10-31")).isEqualTo("2023-10-01"); // National Day
        }

        @Test
        @DisplayName("第十四条优先于居住证暂行条例第十条的1个月和行政许可法第五十条的三十日前")
        void it_prevails_over_the_national_month() {
            assertThat(LAW.period("endorsement-window").prevailsOver())
                    .extracting(precedence -> precedence.over().label())
                    .containsExactly("《居住证暂行条例》第十条", "《中华人民共和国行政许可法》第五十条");
        }
    }

    @Nested
    @DisplayName("逾期未签注的使用功能中止，补办的恢复")
    class Paragraph2 {

        @Test
        @DisplayName("第十四条第二款：中止与恢复由条文规定")
        void lapse_and_restoring_are_the_articles_own() {
            Principle lapse = LAW.principle("endorsement-lapse");

            assertThat(lapse.citation().fullLabel()).isEqualTo("《上海市居住证管理办法》第十四条第二款");
        }

        @Test
        @DisplayName("第十四条没有规定补办的期限：60日连续计算出自积分管理的规定")
        void sixty_days_of_making_up_come_from_the_implementing_rules() {
            LegalPeriod makeUp = LAW.period("endorsement-make-up");

            assertThat(makeUp.basis()).isEqualTo(Basis.IMPLEMENTING_RULE);
            // 15 days to 30 November, 31 in December = 46, 14 January = 60, a Sunday; Monday 15.
            assertThat(DEADLINES.of("endorsement-make-up", date("2023-11-15")).due())
                    .isEqualTo("2024-01-15");
        }
    }

    private static LocalDate anniversary(String endorsedOn) {
        return DEADLINES.of("endorsement-cycle", date(endorsedOn)).due();
    }

    private static LocalDate windowOpens(String anniversary) {
        return DEADLINES.leadBefore("endorsement-window", date(anniversary), date("2022-11-15"));
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}

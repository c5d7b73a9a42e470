package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("第二十三条：积分申请和办理")
class Art023Test {

    @Nested
    @DisplayName("审核属实的，应当在20个工作日内进行积分并告知")
    class Paragraph2 {

        @Test
        @DisplayName("第二十三条第二款：20个工作日自审核属实之日起算，不是自受理之日")
        void twenty_working_days_count_from_the_finding_that_the_materials_are_true() {
            LegalPeriod decision = LAW_BOOK.at(date("2018-01-01")).period("points-decision");

            assertThat(decision.length()).isEqualTo("20个工作日");
            assertThat(decision.countsFrom()).isEqualTo("审核属实之日");
            assertThat(decision.citation().fullLabel()).isEqualTo("《上海市居住证管理办法》第二十三条第二款");
        }

        @Test
        @DisplayName("第二十三条第二款：2021年9月17日审核属实，跨中秋、国庆，10月21日届满")
        void a_finding_before_the_autumn_holidays_is_due_on_21_october() {
            // Sat 18 = 1 (made up), 19-21 off, 22-24 = 2-4, Sun 26 = 5 (made up), 27-30 = 6-9, 1-7 October off,
            // 8 = 10, Sat 9 = 11 (made up), 11-15 = 12-16, 18-21 = 17-20.
            assertThat(DEADLINES.of("points-decision", date("2021-09-17")).due())
                    .isEqualTo("2021-10-21");
        }

        @Test
        @DisplayName("第二十三条第二款：没有节假日的四个星期，周一起算，周一届满")
        void four_plain_weeks_end_on_the_same_weekday() {
            assertThat(DEADLINES.of("points-decision", date("2022-07-04")).due())
                    .isEqualTo("2022-08-01"); // 5 working days in each of four weeks
        }
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}

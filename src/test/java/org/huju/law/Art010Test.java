package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("第十条：受理与补齐")
class Art010Test {

    private static final LegalPeriod NOTICE =
            LAW_BOOK.at(LocalDate.of(2018, 1, 1)).period("one-time-notice");

    @Nested
    @DisplayName("材料不齐全的，应当当场一次性告知")
    class Sentence1 {

        @Test
        @DisplayName("第十条：当场即收到材料的当日，休息日收到的也不顺延")
        void the_notice_is_due_on_the_day_the_materials_are_received() {
            assertThat(due("one-time-notice", "2023-09-22")).isEqualTo("2023-09-22"); // a Friday
            assertThat(due("one-time-notice", "2023-09-23")).isEqualTo("2023-09-23"); // a Saturday at the window
            assertThat(NOTICE.length()).isEqualTo("当场");
        }

        @Test
        @DisplayName("第十条优先于行政许可法第三十二条的五日，逾期不告知视为受理的后果仍适用")
        void it_prevails_over_the_five_days_of_the_licensing_law() {
            assertThat(NOTICE.prevailsOver()).singleElement().satisfies(precedence -> {
                assertThat(precedence.over().label()).isEqualTo("《中华人民共和国行政许可法》第三十二条");
                assertThat(precedence.says()).contains("五日内");
            });
            assertThat(LAW_BOOK.at(date("2018-01-01"))
                            .principle("deemed-accepted")
                            .citation()
                            .article())
                    .isEqualTo(32);
        }
    }

    @Nested
    @DisplayName("条文没有规定而由系统设定的期限")
    class Unstated {

        @Test
        @DisplayName("第十条的“当场”在网上没有人：收到之后的第1个工作日告知，夜间、休息日收到的同样计算，是系统设定")
        void online_there_is_nobody_on_the_spot_so_it_is_the_next_working_day() {
            LegalPeriod online = LAW_BOOK.at(date("2018-01-01")).period("one-time-notice-online");

            assertThat(online.basis()).isEqualTo(Basis.DESIGN);
            assertThat(due("one-time-notice-online", "2023-09-21")).isEqualTo("2023-09-22"); // Thursday, Friday
            assertThat(due("one-time-notice-online", "2023-09-22")).isEqualTo("2023-09-25"); // Friday, Monday
            assertThat(due("one-time-notice-online", "2023-09-23")).isEqualTo("2023-09-25"); // Saturday, Monday
            assertThat(due("one-time-notice-online", "2023-10-06"))
                    .isEqualTo("2023-10-07"); // day off, made-up Saturday
        }

        @Test
        @DisplayName("第十条没有容缺受理：10个工作日的补交期限是系统设定")
        void the_supplement_window_of_ten_working_days_is_a_design_decision() {
            LegalPeriod window = LAW_BOOK.at(date("2018-01-01")).period("supplement-window");

            assertThat(window.basis()).isEqualTo(Basis.DESIGN);
            assertThat(window.authority()).isEqualTo("参照《上海市居住证管理办法》第十条（系统设定，条文未规定）");
            // From Fri 2023-09-22: 25 26 27 28 September = 4, 29 to 6 October off, Sat 7 = 5, Sun 8 = 6 (made up),
            // 9 = 7, 10 = 8, 11 = 9, 12 = 10.
            assertThat(due("supplement-window", "2023-09-22")).isEqualTo("2023-10-12");
        }

        @Test
        @DisplayName("第十条的“同时”移送公安，办事指南为2个工作日")
        void the_transfer_to_the_police_takes_two_working_days_by_the_guide() {
            assertThat(due("transfer-to-police", "2023-04-20")).isEqualTo("2023-04-23"); // Fri 21, Sun 23 made up
        }
    }

    private static LocalDate due(String rule, String from) {
        return DEADLINES.of(rule, date(from)).due();
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}

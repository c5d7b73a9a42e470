package org.huju.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("民法典第二百零一条至第二百零三条：期间的计算")
class CivilCodeCountingTest {

    @Nested
    @DisplayName("第二百零一条：开始的当日不计入")
    class Article201 {

        @Test
        @DisplayName("第二百零一条：起算日列在说明的第一行，不计入，并写明条文")
        void the_first_day_is_shown_but_not_counted() {
            assertThat(explain("card-making", "2023-04-20").get(0))
                    .isEqualTo(new CountedDay(date("2023-04-20"), false, 0, "受理之日，当日不计入（《中华人民共和国民法典》第二百零一条）"));
        }

        @Test
        @DisplayName("第二百零一条：2020年12月31日以前起算的，引用当时施行的民法总则")
        void before_2021_the_general_provisions_are_cited() {
            assertThat(explain("data-change", "2020-12-31").get(0).reason()).contains("《中华人民共和国民法总则》第二百零一条");
            assertThat(explain("data-change", "2021-01-01").get(0).reason()).contains("《中华人民共和国民法典》第二百零一条");
        }
    }

    @Nested
    @DisplayName("第二百零二条：到期月的对应日，没有对应日的为月末日")
    class Article202 {

        @Test
        @DisplayName("第二百零二条：逐月列出对应日或者月末日")
        void every_month_is_explained() {
            assertThat(explain("registration-before-application", "2022-08-31"))
                    .extracting(CountedDay::date)
                    .containsExactly(
                            date("2022-08-31"),
                            date("2022-09-30"),
                            date("2022-10-31"),
                            date("2022-11-30"),
                            date("2022-12-31"),
                            date("2023-01-31"),
                            date("2023-02-28"));
            CountedDay last =
                    explain("registration-before-application", "2022-08-31").get(6);
            assertThat(last.nth()).isEqualTo(6);
            assertThat(last.reason()).isEqualTo("第6个月没有对应日，以月末日为准（《中华人民共和国民法典》第二百零二条），满6个月");
        }
    }

    @Nested
    @DisplayName("第二百零三条：最后一日是法定休假日的，以休假日结束的次日为最后一日")
    class Article203 {

        @Test
        @DisplayName("第二百零三条：顺延的每一天都有说明，顺延的日子不再计数")
        void every_day_of_the_move_is_explained() {
            // Day 30 after 1 September 2023 is Sunday 1 October; off until Friday 6; Saturday 7 is worked.
            List<CountedDay> days = explain("data-change", "2023-09-01");

            assertThat(days).hasSize(37); // the first day, thirty counted, six moved
            assertThat(days.get(30)).isEqualTo(new CountedDay(date("2023-10-01"), true, 30, "周日，国庆节放假，按日历日计入，满30日"));
            assertThat(days.get(31)).isEqualTo(new CountedDay(date("2023-10-02"), false, 30, "周一，国庆节放假，期限的最后一日继续顺延"));
            assertThat(days.get(36))
                    .isEqualTo(new CountedDay(
                            date("2023-10-07"), false, 30, "周六，国庆节调休上班，休假日结束的次日，顺延为最后一日（《中华人民共和国民法典》第二百零三条）"));
        }

        @Test
        @DisplayName("第二百零三条：以月计算的期限同样顺延；2026年8月31日起六个月，2027年2月28日周日，顺延至3月1日")
        void a_period_of_months_moves_too() {
            Deadline suit = DEADLINES.of("administrative-suit", date("2026-08-31"));

            assertThat(suit.due()).isEqualTo("2027-03-01");
            assertThat(suit.calendarVersion()).isEqualTo("2027.provisional");
        }

        @Test
        @DisplayName("第二百零三条：条件成就之日不是期限的最后一日，不顺延，也不依赖放假安排")
        void a_condition_is_not_moved_and_needs_no_calendar() {
            Deadline halfYear = DEADLINES.of("registration-before-application", date("2026-08-28"));

            assertThat(halfYear.due()).isEqualTo("2027-02-28"); // a Sunday
            assertThat(halfYear.calendarVersion()).isEqualTo("none");
            assertThat(halfYear.provisional()).isFalse();
        }

        @Test
        @DisplayName("第二百零三条没有说周末：周末按休假日处理是系统的解释，写在解释文件里")
        void that_weekends_move_the_last_day_is_an_open_interpretation() {
            assertThat(LAW_BOOK.at(date("2018-01-01"))
                            .principle("weekend-is-day-off")
                            .provenance()
                            .why())
                    .contains("民法典第二百零三条");
        }
    }

    private static List<CountedDay> explain(String rule, String from) {
        return DEADLINES.of(rule, date(from)).explanation();
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}

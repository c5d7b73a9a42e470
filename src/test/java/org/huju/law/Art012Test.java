package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("第十二条：签发、制证、领证")
class Art012Test {

    private static final Law LAW = LAW_BOOK.at(LocalDate.of(2018, 1, 1));

    @Nested
    @DisplayName("自受理日起15个工作日内制作")
    class Sentence1 {

        @Test
        @DisplayName("第十二条：15个工作日，条文规定，自受理之日起算，受理当日不计入")
        void the_article_states_fifteen_working_days_from_acceptance() {
            LegalPeriod making = LAW.period("card-making");

            assertThat(making.length()).isEqualTo("15个工作日");
            assertThat(making.unit()).isEqualTo(PeriodUnit.WORKING_DAYS);
            assertThat(making.countsFrom()).isEqualTo("受理之日");
            assertThat(making.firstDayCounts()).isFalse();
            assertThat(making.authority()).isEqualTo("《上海市居住证管理办法》第十二条");
            assertThat(making.version()).isEqualTo("card-making@2018-01-01");
        }

        @Test
        @DisplayName("第十二条：2023年4月20日受理，跨劳动节和两个调休上班日，5月12日届满")
        void a_case_accepted_before_may_day_is_due_on_12_may() {
            // Fri 21 = 1, Sun 23 = 2 (made up), 24-28 = 3-7, 29 to 3 May off, 4 = 8, 5 = 9, Sat 6 = 10 (made up),
            // 8 = 11, 9 = 12, 10 = 13, 11 = 14, 12 = 15.
            assertThat(cardDue("2023-04-20")).isEqualTo("2023-05-12");
        }

        @Test
        @DisplayName("第十二条：没有节假日的三个星期，周一受理，第三个星期之后的周一届满")
        void three_plain_weeks_end_on_the_same_weekday() {
            // Mon 2022-07-04; 5-8 = 1-4, 11-15 = 5-9, 18-22 = 10-14, Mon 25 = 15.
            assertThat(cardDue("2022-07-04")).isEqualTo("2022-07-25");
        }

        @Test
        @DisplayName("第十二条：周五、周六、周日受理的，都从下周一起算，同日届满")
        void acceptance_on_friday_or_the_weekend_counts_from_monday() {
            assertThat(cardDue("2022-07-01")).isEqualTo("2022-07-22");
            assertThat(cardDue("2022-07-02")).isEqualTo("2022-07-22");
            assertThat(cardDue("2022-07-03")).isEqualTo("2022-07-22");
        }

        @Test
        @DisplayName("第十二条：本办法施行首日（元旦放假）受理，2018年1月22日届满")
        void it_applies_from_the_first_day_of_the_measures() {
            // 2-5 = 1-4, 8-12 = 5-9, 15-19 = 10-14, Mon 22 = 15.
            assertThat(cardDue("2018-01-01")).isEqualTo("2018-01-22");
        }

        @Test
        @DisplayName("第十二条优先于居住证暂行条例第九条的15日和行政许可法第四十二条的二十日")
        void it_prevails_over_the_national_days() {
            assertThat(LAW.period("card-making").prevailsOver())
                    .extracting(precedence -> precedence.over().label())
                    .containsExactly("《居住证暂行条例》第九条", "《中华人民共和国行政许可法》第四十二条");
        }
    }

    @Nested
    @DisplayName("因特殊情况最长不得超过30个工作日")
    class Sentence2 {

        @Test
        @DisplayName("第十二条：上限30个工作日也自受理之日起算，不在15个工作日之外另加")
        void the_ceiling_counts_from_acceptance_too() {
            // From 2023-04-20 the 15th is 12 May; 15-19 = 16-20, 22-26 = 21-25, 29 to 2 June = 26-30.
            assertThat(ceiling("2023-04-20")).isEqualTo("2023-06-02");
            assertThat(LAW.period("card-making-ceiling").countsFrom()).isEqualTo("受理之日");
        }

        @Test
        @DisplayName("第十二条：跨2020年延长的春节假期，1月17日受理，3月6日为上限")
        void the_ceiling_across_the_extended_spring_festival() {
            // Sun 19 Jan = 1 (made up), 20-23 = 2-5, 24 Jan to 2 Feb off, 3-7 = 6-10, 10-14 = 11-15, 17-21 = 16-20,
            // 24-28 = 21-25, 2-6 March = 26-30.
            assertThat(ceiling("2020-01-17")).isEqualTo("2020-03-06");
        }
    }

    @Nested
    @DisplayName("条文没有规定而由系统设定的预警")
    class Unstated {

        @Test
        @DisplayName("第十二条没有预警：届满前3个工作日是系统设定，5月12日届满的在5月9日预警")
        void the_warning_comes_three_working_days_before() {
            // Back from Fri 12: 11 = 1, 10 = 2, Tue 9 = 3.
            assertThat(DEADLINES.leadBefore("card-making-warning", date("2023-05-12"), date("2023-04-20")))
                    .isEqualTo("2023-05-09");
            assertThat(LAW.period("card-making-warning").basis()).isEqualTo(Basis.DESIGN);
        }

        @Test
        @DisplayName("预警跨假期时只数工作日：2023年5月5日届满的，在4月27日预警")
        void the_warning_counts_working_days_only() {
            // Back from Fri 5 May: 4 May = 1, 3 May to 29 April off, 28 = 2, 27 = 3.
            assertThat(DEADLINES.leadBefore("card-making-warning", date("2023-05-05"), date("2023-04-14")))
                    .isEqualTo("2023-04-27");
        }
    }

    private static LocalDate cardDue(String acceptedOn) {
        return DEADLINES.of("card-making", date(acceptedOn)).due();
    }

    private static LocalDate ceiling(String acceptedOn) {
        return DEADLINES.of("card-making-ceiling", date(acceptedOn)).due();
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}

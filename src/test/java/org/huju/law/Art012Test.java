package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.clock.ClockKey;
import org.huju.clock.LedgerEntry.Act;
import org.huju.clock.StatutoryClock;
import org.huju.clock.Terms;
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

        @Test
        @DisplayName("第十二条：4月20日受理、5月12日（最后一日）决定延长的，6月2日届满，不是再加15日或30日")
        void an_extension_moves_the_due_date_to_the_thirtieth_day_from_acceptance() {
            StatutoryClock extended = extended("2023-04-20", "2023-05-12");

            // The 15th is 12 May; 15-19 = 16-20, 22-26 = 21-25, 29 to 2 June = 26-30.
            assertThat(extended.due()).isEqualTo("2023-06-02");
            assertThat(extended.ceiling()).contains(date("2023-06-02"));
        }

        @Test
        @DisplayName("第十二条：早一日决定，届满日一样")
        void when_it_is_decided_makes_no_difference() {
            assertThat(extended("2023-04-20", "2023-04-21").due()).isEqualTo("2023-06-02");
            assertThat(extended("2023-04-20", "2023-05-11").due()).isEqualTo("2023-06-02");
        }

        @Test
        @DisplayName("第十二条：届满次日不能延长，延长过的不能再延长")
        void after_the_fifteenth_day_or_for_the_second_time_it_is_refused() {
            assertThatThrownBy(() -> extended("2023-04-20", "2023-05-13"))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("该期限已于2023-05-12届满；延长应当在届满以前决定（《上海市居住证管理办法》第十二条）");
            StatutoryClock once = extended("2023-04-20", "2023-05-12");
            assertThatThrownBy(() -> extend(once, "2023-05-15", "印制设备故障"))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("该期限已经延长过一次，不能再次延长（《上海市居住证管理办法》第十二条）");
        }

        @Test
        @DisplayName("第十二条：没有特殊情况的不能延长，承办人不能批准自己的申请")
        void it_needs_special_circumstances_and_another_approver() {
            StatutoryClock running = running("2023-04-20");
            assertThatThrownBy(() -> extend(running, "2023-05-12", " "))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("请填写“特殊情况”，它将告知申请人（《上海市居住证管理办法》第十二条）");
            Terms terms = DEADLINES.terms("card-making", running.from());
            Act own = Act.of("zhao.police", "印制设备故障", "《上海市居住证管理办法》第十二条");
            assertThatThrownBy(() -> running.extend(terms, date("2023-05-12"), "zhao.police", own))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("延长由负责人批准，承办人不能批准自己的申请（《上海市居住证管理办法》第十二条）");
        }

        private static StatutoryClock extended(String acceptedOn, String decidedOn) {
            return extend(running(acceptedOn), decidedOn, "印制设备故障");
        }

        private static StatutoryClock running(String acceptedOn) {
            Terms terms = DEADLINES.terms("card-making", date(acceptedOn));
            ClockKey key = new ClockKey(new UUID(0, 1), "card-making", "", 1);
            return StatutoryClock.started(key, terms, Act.of(Act.SYSTEM, "受理之日", ""));
        }

        private static StatutoryClock extend(StatutoryClock clock, String on, String reason) {
            Terms terms = DEADLINES.terms("card-making", clock.from());
            Act act = Act.of("zheng.police", reason, "《上海市居住证管理办法》第十二条");
            return clock.extend(terms, date(on), "zhao.police", act);
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

package org.huju.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huju.clock.Made.EXTEND;
import static org.huju.clock.Made.PAUSE;
import static org.huju.clock.Made.RESUME;
import static org.huju.clock.TestClock.DEADLINES;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.huju.InvalidInput;
import org.huju.clock.LedgerEntry.Act;
import org.huju.clock.StatutoryClock.State;
import org.huju.law.Basis;
import org.huju.law.LegalPeriod;
import org.huju.law.LegalRule;
import org.huju.law.Principle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("行政许可法第四十五条：不计入期限的时间")
class LicensingLawArt045Test {

    // Accepted Mon 2026-11-23: 24-27 = 1-4, 30 = 5, 1-4 December = 6-9, 7-11 = 10-14, Mon 14 = 15; 15-18 = 16-19,
    // 21-25 = 20-24, 28-31 = 25-28, Fri 1 January off, Mon 4 = 29, Tue 5 = 30.
    private static final LocalDate ACCEPTED = date("2026-11-23");
    private static final Terms TERMS = Made.terms(ACCEPTED);
    private static final StatutoryClock RUNNING = Made.cardMaking(TERMS);
    private static final PauseCauses CAUSES = new PauseCauses(LAW_BOOK);
    private static final String ARTICLE = "《中华人民共和国行政许可法》第四十五条";

    @Nested
    @DisplayName("依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在期限内")
    class Causes {

        @Test
        @DisplayName("第四十五条：可以中止的原因正是条文列举的八项，由条文规定")
        void the_causes_are_those_of_the_article() {
            assertThat(CAUSES.on(ACCEPTED))
                    .extracting(Principle::name)
                    .containsExactlyInAnyOrder("听证", "招标", "拍卖", "检验", "检测", "检疫", "鉴定", "专家评审");
            assertThat(CAUSES.on(ACCEPTED)).extracting(LegalRule::basis).containsOnly(Basis.STATUTE);
            assertThat(CAUSES.get("pause-for-appraisal", ACCEPTED).name()).isEqualTo("鉴定");
            assertThat(CAUSES.article(ACCEPTED)).isEqualTo(ARTICLE);
        }

        @ParameterizedTest
        @CsvSource({"''", "鉴定", "verification-does-not-pause", "pause-applies", "pause-for-verification"})
        @DisplayName("第四十五条没有列举的（例如部门核验），不能作为中止原因")
        void anything_else_is_no_cause(String cause) {
            assertThatThrownBy(() -> CAUSES.get(cause, ACCEPTED))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("请选择“中止原因”，只限" + ARTICLE + "列举的事项");
        }
    }

    @Nested
    @DisplayName("中止当日计入，次日起不计入；恢复当日不计入，次日起继续计算（系统设定）")
    class Days {

        @Test
        @DisplayName("11月30日中止3个工作日：12月1日至3日不计入，12月14日推到17日，上限1月5日推到1月8日")
        void three_working_days_move_the_due_date_and_the_ceiling_by_three() {
            // 30 = 5; 1-3 not counted; Fri 4 = 6, 7-11 = 7-11, 14-17 = 12-15. Ceiling: 18 = 16, 21-25 = 17-21,
            // 28-31 = 22-25, 4-8 January = 26-30.
            StatutoryClock paused = pause("2026-11-30", "2026-12-03");

            assertThat(DEADLINES.workingDaysAfter(date("2026-11-30"), 3)).isEqualTo("2026-12-03");
            assertThat(paused.state()).isEqualTo(State.PAUSED);
            assertThat(paused.due()).isEqualTo("2026-12-17");
            assertThat(paused.ceiling()).contains(date("2027-01-08"));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-30, 2026-12-14", // the same day: nothing was lost
            "2026-12-01, 2026-12-15", // Tue 1 not counted
            "2026-12-02, 2026-12-16", // Tue 1 and Wed 2
            "2026-12-03, 2026-12-17", // as long as told
            "2026-12-04, 2026-12-17", // it has gone on by itself since the 4th
            "2026-12-20, 2026-12-17",
        })
        @DisplayName("提前恢复的，只有中止次日至恢复当日不计入；告知的时间过后自动恢复，不再多停")
        void an_early_resumption_brings_the_date_forward_and_none_is_later_than_told(String on, String due) {
            StatutoryClock resumed = pause("2026-11-30", "2026-12-03").resume(TERMS, date(on), RESUME);

            assertThat(resumed.due()).isEqualTo(due);
            assertThat(resumed.state()).isEqualTo(State.RUNNING);
        }

        @Test
        @DisplayName("两次中止，两段时间都不计入")
        void two_pauses_add_up() {
            // 30 = 5; 1 not counted; 2-4 = 6-8, Mon 7 = 9; 8-9 not counted; 10-11 = 10-11, 14-17 = 12-15.
            StatutoryClock twice = pause("2026-11-30", "2026-12-03")
                    .resume(TERMS, date("2026-12-01"), RESUME)
                    .pause(TERMS, date("2026-12-07"), date("2026-12-09"), PAUSE);

            assertThat(twice.due()).isEqualTo("2026-12-17");
        }

        @Test
        @DisplayName("跨劳动节的中止：放假日本来就不计入，调休上班的周六计入")
        void a_pause_across_a_festival_counts_working_days_only() {
            // From Thu 2023-04-20: Fri 21 = 1, Sun 23 = 2 (made up), 24-27 = 3-6; 28, 4 and 5 May not counted;
            // Sat 6 = 7 (made up), 8-12 = 8-12, 15-17 = 13-15.
            Terms terms = Made.terms(date("2023-04-20"));
            LocalDate until = DEADLINES.workingDaysAfter(date("2023-04-27"), 3);
            StatutoryClock paused = Made.cardMaking(terms).pause(terms, date("2023-04-27"), until, PAUSE);

            assertThat(until).isEqualTo("2023-05-05");
            assertThat(paused.due()).isEqualTo("2023-05-17");
        }

        @Test
        @DisplayName("逐日说明写明哪几天因中止不计入")
        void the_explanation_names_the_days_that_were_not_counted() {
            Deadline explained = DEADLINES.explain(pause("2026-11-30", "2026-12-03"));

            assertThat(explained.due()).isEqualTo("2026-12-17");
            assertThat(explained.explanation())
                    .filteredOn(day -> day.reason().contains("鉴定期间不计入"))
                    .extracting(day -> day.date().toString())
                    .containsExactly("2026-12-01", "2026-12-02", "2026-12-03");
        }
    }

    @Nested
    @DisplayName("期限届满的前一日、最后一日、次日")
    class Limits {

        @Test
        @DisplayName("前一个工作日可以中止：12月11日中止5个工作日，还剩1日，12月21日届满")
        void on_the_day_before_one_day_is_left_after_the_pause() {
            // Fri 11 = 14; 14-18 not counted; Mon 21 = 15.
            assertThat(pause("2026-12-11", "2026-12-18").due()).isEqualTo("2026-12-21");
        }

        @Test
        @DisplayName("前一日是周日的，同样还剩1日")
        void on_the_sunday_before_too() {
            assertThat(pause("2026-12-13", "2026-12-18").due()).isEqualTo("2026-12-21");
        }

        @Test
        @DisplayName("最后一日已经计入，没有可以中止的日数")
        void on_the_last_day_there_is_nothing_left_to_stop() {
            refused("该期限今日届满，中止自次日起才不计入，不能再中止；确有特殊情况的，请在今日申请延长", () -> pause("2026-12-14", "2026-12-18"));
        }

        @Test
        @DisplayName("次日已经届满")
        void on_the_day_after_it_is_too_late() {
            refused("该期限已于2026-12-14届满，不能再中止", () -> pause("2026-12-15", "2026-12-18"));
        }

        @Test
        @DisplayName("最后一日延长以后，又可以中止")
        void once_extended_it_can_be_paused_again() {
            StatutoryClock extended = RUNNING.extend(TERMS, date("2026-12-14"), "zhao.police", EXTEND);

            // Ceiling Tue 5 January; 15 and 16 not counted: Wed 6 = 29, Thu 7 = 30.
            assertThat(extended.pause(TERMS, date("2026-12-14"), date("2026-12-16"), PAUSE)
                            .due())
                    .isEqualTo("2027-01-07");
        }
    }

    @Nested
    @DisplayName("应当将所需时间书面告知申请人")
    class Told {

        @Test
        @DisplayName("第四十五条：没有告知书文号，不能中止")
        void without_a_written_notice_there_is_no_pause() {
            Act untold = Act.of("zhao.police", "鉴定", ARTICLE);

            refused("请填写书面告知的“告知书文号”", () -> RUNNING.pause(TERMS, date("2026-11-30"), date("2026-12-03"), untold));
        }

        @Test
        @DisplayName("所需时间至少1个工作日")
        void a_pause_lasts_at_least_a_day() {
            refused("“所需工作日”应至少为1", () -> pause("2026-11-30", "2026-11-30"));
        }

        @Test
        @DisplayName("正在中止的，不能再次中止；没有中止的，不能恢复")
        void a_second_pause_and_a_resumption_while_it_runs_are_refused() {
            StatutoryClock paused = pause("2026-11-30", "2026-12-03");

            refused("该期限正在中止，恢复以后才能再次中止", () -> paused.pause(TERMS, date("2026-12-01"), date("2026-12-04"), PAUSE));
            refused("该期限没有中止，无需恢复", () -> RUNNING.resume(TERMS, date("2026-12-01"), RESUME));
            assertThat(paused.ledger()).hasSize(2);
        }

        @Test
        @DisplayName("条文没有上限，各次中止累计最长30个工作日是系统设定，期满前2个工作日提醒")
        void the_limit_of_all_pauses_is_design() {
            LegalPeriod limit = LAW_BOOK.at(ACCEPTED).period("pause-limit");

            assertThat(limit.length()).isEqualTo("30个工作日");
            assertThat(limit.basis()).isEqualTo(Basis.DESIGN);
            // Back from Thu 3: Wed 2 = 1, Tue 1 = 2.
            assertThat(DEADLINES.leadBefore("pause-limit-warning", date("2026-12-03"), ACCEPTED))
                    .isEqualTo("2026-12-01");
        }
    }

    @Nested
    @DisplayName("中止期间不预警")
    class Warnings {

        @Test
        @DisplayName("预警日落在中止期间的，移到中止期满的次日")
        void a_warning_within_a_pause_waits_for_its_end() {
            // Due Mon 21: back 18, 17, 16, which is a day of the pause up to the 18th.
            StatutoryClock paused = pause("2026-12-11", "2026-12-18");

            assertThat(DEADLINES.warnedFrom(paused, "card-making-warning")).isEqualTo("2026-12-19");
            assertThat(DEADLINES.warnedFrom(RUNNING, "card-making-warning")).isEqualTo("2026-12-09");
        }

        @Test
        @DisplayName("预警日在中止期满之后的，照旧")
        void a_warning_after_the_pause_stays() {
            // Due Thu 17: back 16, 15, 14.
            assertThat(DEADLINES.warnedFrom(pause("2026-11-30", "2026-12-03"), "card-making-warning"))
                    .isEqualTo("2026-12-14");
        }
    }

    private static StatutoryClock pause(String on, String until) {
        return RUNNING.pause(TERMS, date(on), date(until), PAUSE);
    }

    private static void refused(String message, Supplier<StatutoryClock> step) {
        assertThatThrownBy(step::get).isInstanceOf(InvalidInput.class).hasMessage(message + "（" + ARTICLE + "）");
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}

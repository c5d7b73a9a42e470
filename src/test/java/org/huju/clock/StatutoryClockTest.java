package org.huju.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huju.clock.Made.EXTEND;
import static org.huju.clock.Made.PAUSE;
import static org.huju.clock.Made.RESUME;
import static org.huju.clock.Made.START;
import static org.huju.clock.TestClock.DEADLINES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.huju.InvalidInput;
import org.huju.clock.LedgerEntry.Act;
import org.huju.clock.LedgerEntry.Kind;
import org.huju.clock.StatutoryClock.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("期限：账目与状态")
class StatutoryClockTest {

    // Accepted Mon 2026-11-23: 24-27 = 1-4, 30 = 5, 1-4 December = 6-9, 7-11 = 10-14, Mon 14 = 15.
    private static final LocalDate ACCEPTED = date("2026-11-23");
    private static final Terms TERMS = Made.terms(ACCEPTED);
    private static final String LICENSING_45 = "（《中华人民共和国行政许可法》第四十五条）";
    private static final String SHANGHAI_12 = "（《上海市居住证管理办法》第十二条）";
    private static final StatutoryClock RUNNING = Made.cardMaking(TERMS);

    @Test
    void a_clock_that_has_started_runs_to_its_due_date() {
        assertThat(RUNNING.state()).isEqualTo(State.RUNNING);
        assertThat(RUNNING.from()).isEqualTo(ACCEPTED);
        assertThat(RUNNING.due()).isEqualTo("2026-12-14");
        assertThat(RUNNING.ceiling()).contains(date("2027-01-05"));
        assertThat(RUNNING.lawVersion()).isEqualTo("card-making@2018-01-01");
        assertThat(RUNNING.runningPause()).isEmpty();
    }

    @Test
    void every_step_is_an_entry_and_the_clock_before_it_stays_as_it_was() {
        StatutoryClock finished = RUNNING.pause(TERMS, date("2026-11-30"), date("2026-12-03"), PAUSE)
                .extend(TERMS, date("2026-12-01"), "zhao.police", EXTEND)
                .resume(TERMS, date("2026-12-02"), RESUME)
                .finish(date("2026-12-20"), START);

        assertThat(finished.ledger())
                .extracting(LedgerEntry::kind)
                .containsExactly(Kind.STARTED, Kind.PAUSED, Kind.EXTENDED, Kind.RESUMED, Kind.MET);
        assertThat(finished.ledger())
                .extracting(entry -> entry.act().actor())
                .containsExactly(Act.SYSTEM, "zhao.police", "zheng.police", "zhao.police", Act.SYSTEM);
        assertThat(RUNNING.ledger()).hasSize(1);
    }

    @Test
    void a_ledger_must_begin_with_its_start() {
        LedgerEntry met = RUNNING.finish(ACCEPTED, START).ledger().get(1);

        assertThatThrownBy(() -> new StatutoryClock(RUNNING.key(), List.of(met)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatutoryClock(RUNNING.key(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    @DisplayName("了结")
    class Finishing {

        @Test
        void the_day_before_and_the_last_day_are_in_time_and_the_day_after_is_late() {
            assertThat(RUNNING.finish(date("2026-12-13"), START).state()).isEqualTo(State.MET);
            assertThat(RUNNING.finish(date("2026-12-14"), START).state()).isEqualTo(State.MET);
            assertThat(RUNNING.finish(date("2026-12-15"), START).state()).isEqualTo(State.MISSED);
        }

        @Test
        void a_case_closed_with_nothing_done_ends_its_clock_but_does_not_make_good_what_was_late() {
            assertThat(RUNNING.end(date("2026-12-14"), START).state()).isEqualTo(State.ENDED);
            assertThat(RUNNING.end(date("2026-12-15"), START).state()).isEqualTo(State.MISSED);
        }

        @Test
        void a_paused_clock_that_is_finished_is_no_longer_paused() {
            StatutoryClock met = RUNNING.pause(TERMS, date("2026-11-30"), date("2026-12-03"), PAUSE)
                    .finish(date("2026-12-01"), START);

            assertThat(met.state()).isEqualTo(State.MET);
            assertThat(met.runningPause()).isEmpty();
        }

        @Test
        void nothing_can_be_done_about_a_finished_clock() {
            StatutoryClock met = RUNNING.finish(date("2026-12-01"), START);

            assertThat(met.finish(date("2026-12-31"), START)).isSameAs(met);
            assertThat(met.end(date("2026-12-31"), START)).isSameAs(met);
            assertThat(met.miss(START)).isSameAs(met);
            assertThat(met.replan(Made.terms(ACCEPTED.plusDays(3)), ACCEPTED, START))
                    .isSameAs(met);
            refused(
                    "该期限已经办结，不能中止" + LICENSING_45,
                    () -> met.pause(TERMS, date("2026-12-01"), date("2026-12-03"), PAUSE));
            refused("该期限没有中止，无需恢复" + LICENSING_45, () -> met.resume(TERMS, date("2026-12-01"), RESUME));
            refused("该期限已经办结，不能延长" + SHANGHAI_12, () -> met.extend(TERMS, date("2026-12-01"), "zhao.police", EXTEND));
        }
    }

    @Nested
    @DisplayName("没有规定可以中止、延长的期限")
    class OtherRules {

        private final LocalDate asked = date("2026-11-23");
        private final Terms department = DEADLINES.terms("department-verification", asked);
        private final StatutoryClock verification = StatutoryClock.started(
                new ClockKey(new UUID(0, 1), "department-verification", "hrss", 1), department, START);

        @Test
        void waiting_for_a_department_is_neither_paused_nor_extended() {
            refused(
                    "部门核验的期限不能中止" + LICENSING_45,
                    () -> verification.pause(department, asked, date("2026-11-25"), PAUSE));
            refused(
                    "部门核验的期限没有规定可以延长（" + department.period().authority() + "）",
                    () -> verification.extend(department, asked, "a", EXTEND));
            assertThat(verification.ceiling()).isEmpty();
        }
    }

    @Test
    void the_day_of_a_step_is_not_before_that_of_another() {
        StatutoryClock resumed = RUNNING.pause(TERMS, date("2026-11-30"), date("2026-12-03"), PAUSE)
                .resume(TERMS, date("2026-12-02"), RESUME);

        refused(
                "日期不能早于该期限最近一次变动的日期2026-12-02" + LICENSING_45,
                () -> resumed.pause(TERMS, date("2026-12-01"), date("2026-12-03"), PAUSE));
        refused(
                "日期不能早于该期限最近一次变动的日期2026-12-02" + SHANGHAI_12,
                () -> resumed.extend(TERMS, date("2026-12-01"), "zhao.police", EXTEND));
        StatutoryClock paused = RUNNING.pause(TERMS, date("2026-11-30"), date("2026-12-03"), PAUSE);
        refused("恢复日期不能早于中止日期2026-11-30" + LICENSING_45, () -> paused.resume(TERMS, date("2026-11-29"), RESUME));
    }

    @Test
    void an_entry_carries_the_versions_it_was_counted_by() {
        StatutoryClock paused = RUNNING.pause(TERMS, date("2026-11-30"), date("2026-12-03"), PAUSE);
        LedgerEntry entry = paused.ledger().get(1);

        assertThat(entry.lawVersion()).isEqualTo("card-making@2018-01-01");
        assertThat(entry.dates().calendarVersion()).isEqualTo("2026.1+2027.provisional");
        assertThat(entry.pausedUntil()).isEqualTo(Optional.of(date("2026-12-03")));
        assertThat(entry.act()).isEqualTo(PAUSE);
    }

    private static void refused(String message, Supplier<StatutoryClock> step) {
        assertThatThrownBy(step::get).isInstanceOf(InvalidInput.class).hasMessage(message);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}

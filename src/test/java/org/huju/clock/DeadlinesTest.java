package org.huju.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huju.clock.TestClock.CALENDAR;
import static org.huju.clock.TestClock.DEADLINES;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.huju.law.NoSuchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule alike. */
class DeadlinesTest {

    static Stream<String> rules() {
        return DEADLINES.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_counts_from_the_first_to_the_last_day_it_may_be_asked_for(String rule) {
        for (LocalDate from : new LocalDate[] {DEADLINES.firstDay(), LocalDate.of(2099, 12, 31)}) {
            Deadline deadline = DEADLINES.of(rule, from);

            assertThat(deadline.explanation().get(0).date()).isEqualTo(from);
            assertThat(deadline.explanation()
                            .get(deadline.explanation().size() - 1)
                            .date())
                    .isEqualTo(deadline.due());
            assertThat(deadline.explanation().stream().filter(CountedDay::counted))
                    .hasSize(Math.max(1, deadline.period().amount()));
            assertThat(deadline.due()).isAfterOrEqualTo(from);
        }
    }

    @Test
    void a_limit_never_ends_on_a_day_off() {
        DEADLINES.firstDay().datesUntil(LocalDate.of(2027, 12, 31)).forEach(from -> {
            assertThat(CALENDAR.isWorkingDay(DEADLINES.of("card-making", from).due()))
                    .isTrue();
            assertThat(CALENDAR.isWorkingDay(DEADLINES.of("data-change", from).due()))
                    .isTrue();
        });
    }

    @Test
    void counting_back_undoes_counting_forward_from_a_working_day() {
        DEADLINES
                .firstDay()
                .datesUntil(LocalDate.of(2027, 12, 31))
                .filter(CALENDAR::isWorkingDay)
                .forEach(day -> assertThat(DEADLINES.workingDaysBefore(DEADLINES.workingDaysAfter(day, 15), 15))
                        .isEqualTo(day));
    }

    @Test
    void leads_unknown_rules_and_days_before_the_law_are_refused() {
        assertThat(DEADLINES.rules()).doesNotContain("card-making-warning", "endorsement-window");
        LocalDate day = LocalDate.of(2023, 4, 20);
        assertThatThrownBy(() -> DEADLINES.of("card-making-warning", day)).isInstanceOf(NoSuchRule.class);
        assertThatThrownBy(() -> DEADLINES.of("express", day)).isInstanceOf(NoSuchRule.class);
        assertThatThrownBy(() -> DEADLINES.of("card-making", LocalDate.of(2017, 12, 31)))
                .isInstanceOf(NoSuchRule.class);
    }

    @Test
    void the_warning_of_a_department_comes_one_working_day_before_its_due_date() {
        LocalDate due = LocalDate.of(2023, 5, 8); // a Monday after a worked Saturday

        assertThat(DEADLINES.leadBefore("department-verification-warning", due, LocalDate.of(2023, 4, 27)))
                .isEqualTo("2023-05-06");
    }
}

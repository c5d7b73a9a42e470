package org.huju.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.Made.AMEND;
import static org.huju.clock.Made.EXTEND;
import static org.huju.clock.Made.PAUSE;
import static org.huju.clock.Made.RESUME;
import static org.huju.clock.Made.START;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.huju.InvalidInput;
import org.huju.clock.StatutoryClockPropertiesTest.Days;
import org.huju.law.MadeUpCalendar;
import org.huju.law.WorkingCalendar;

/** What holds for any calendar and anything that may happen to a clock; each property is tried a thousand times. */
@Label("期限：对任何日历、任何中止都成立")
class StatutoryClockPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** Where some tries are passed over, there are so many that a thousand remain. */
    private static final int MANY = 3000;

    /** Days off and weekends worked, as days after {@link #FIRST}; the clock starts {@code from} days after it. */
    record Days(Set<Integer> off, Set<Integer> made, int from) {

        LocalDate start() {
            return FIRST.plusDays(from);
        }

        WorkingCalendar calendar() {
            return MadeUpCalendar.of(dates(off), dates(made));
        }

        Terms terms() {
            return Made.terms(start(), calendar());
        }

        Days with(Set<Integer> moreOff) {
            Set<Integer> allOff = new HashSet<>(off);
            allOff.addAll(moreOff);
            Set<Integer> stillMade = new HashSet<>(made);
            stillMade.removeAll(moreOff);
            return new Days(allOff, stillMade, from);
        }

        private static List<LocalDate> dates(Set<Integer> days) {
            return days.stream().map(FIRST::plusDays).toList();
        }
    }

    /**
     * Something that happens {@code after} so many days.
     *
     * @param workingDays of a pause
     */
    record Step(Kind kind, int after, int workingDays) {

        enum Kind {
            PAUSE,
            RESUME,
            EXTEND,
            REPLAN,
            FINISH
        }
    }

    @Provide
    Arbitrary<Days> days() {
        Arbitrary<Set<Integer>> some =
                Arbitraries.integers().between(0, 150).set().ofMaxSize(40);
        return Combinators.combine(some, some, Arbitraries.integers().between(0, 60))
                .as(Days::new);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(Step.Kind.class),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(1, 30))
                .as(Step::new);
        return step.list().ofMaxSize(8);
    }

    @Property(tries = MANY)
    @Label("中止k个工作日，届满日和上限都推后k个工作日")
    void pausing_k_working_days_moves_the_due_date_by_k_working_days(
            @ForAll("days") Days days, @ForAll @IntRange(max = 60) int on, @ForAll @IntRange(min = 1, max = 30) int k) {
        Terms terms = days.terms();
        StatutoryClock running = Made.cardMaking(terms);
        LocalDate day = days.start().plusDays(on);
        Assume.that(day.isBefore(running.due()));
        StatutoryClock paused = running.pause(terms, day, after(days, day, k), PAUSE);

        assertThat(paused.due()).isEqualTo(after(days, running.due(), k));
        assertThat(paused.ceiling().orElseThrow())
                .isEqualTo(after(days, running.ceiling().orElseThrow(), k));
    }

    @Property(tries = 1000)
    @Label("期限不超过上限：15日之内的工作日加上中止的，延长的加到30日为止")
    void no_due_date_is_beyond_the_ceiling(@ForAll("days") Days days, @ForAll("steps") List<Step> steps) {
        Terms terms = days.terms();
        StatutoryClock clock = Made.cardMaking(terms);
        LocalDate day = days.start();
        for (Step step : steps) {
            day = day.plusDays(step.after());
            clock = taken(clock, terms, days, day, step);
            assertThat(clock.due()).isBeforeOrEqualTo(clock.ceiling().orElseThrow());
            assertThat(counted(days, clock, clock.due())).isEqualTo(clock.extended() ? 30 : 15);
            assertThat(counted(days, clock, clock.ceiling().orElseThrow())).isEqualTo(30);
        }
    }

    @Property(tries = MANY)
    @Label("同一日的延长和中止、恢复，先后不论")
    void the_order_of_what_happens_on_one_day_does_not_matter(
            @ForAll("days") Days days,
            @ForAll @IntRange(max = 20) int on,
            @ForAll @IntRange(min = 1, max = 30) int k,
            @ForAll @IntRange(max = 20) int later) {
        Terms terms = days.terms();
        StatutoryClock running = Made.cardMaking(terms);
        LocalDate day = days.start().plusDays(on);
        Assume.that(day.isBefore(running.due()));
        LocalDate resumedOn = day.plusDays(later);
        UnaryOperator<StatutoryClock> extend = clock -> clock.extend(terms, day, "zhao.police", EXTEND);
        UnaryOperator<StatutoryClock> pause = clock -> clock.pause(terms, day, after(days, day, k), PAUSE);
        UnaryOperator<StatutoryClock> resume = clock -> clock.resume(terms, resumedOn, RESUME);
        UnaryOperator<StatutoryClock> extendLater = clock -> clock.extend(terms, resumedOn, "zhao.police", EXTEND);

        assertSameState(pause.apply(extend.apply(running)), extend.apply(pause.apply(running)));
        StatutoryClock paused = pause.apply(running);
        if (!resumedOn.isAfter(resume.apply(paused).due())) {
            assertSameState(extendLater.apply(resume.apply(paused)), resume.apply(extendLater.apply(paused)));
        }
    }

    @Property(tries = MANY)
    @Label("日历调整和同一日的延长、中止、恢复，先后不论")
    void the_order_of_an_amendment_and_what_happens_on_its_day_does_not_matter(
            @ForAll("days") Days days,
            @ForAll @Size(max = 20) Set<@IntRange(max = 150) Integer> moreOff,
            @ForAll @IntRange(max = 14) int on,
            @ForAll @IntRange(min = 1, max = 30) int k) {
        Terms before = days.terms();
        Terms amended = days.with(moreOff).terms();
        StatutoryClock running = Made.cardMaking(before);
        LocalDate day = days.start().plusDays(on);
        Assume.that(day.isBefore(running.due()));
        LocalDate until = after(days, day, k);

        StatutoryClock replannedLast = running.pause(before, day, until, PAUSE)
                .extend(before, day, "zhao.police", EXTEND)
                .resume(before, day.plusDays(1), RESUME)
                .replan(amended, day.plusDays(1), AMEND);
        StatutoryClock replannedFirst = running.replan(amended, day, AMEND)
                .pause(amended, day, until, PAUSE)
                .extend(amended, day, "zhao.police", EXTEND)
                .resume(amended, day.plusDays(1), RESUME);

        assertSameState(replannedFirst, replannedLast);
        assertThat(replannedLast.replan(amended, day.plusDays(1), AMEND)).isSameAs(replannedLast);
    }

    @Property(tries = 1000)
    @Label("多放一天假，届满日不会提前")
    void adding_days_off_never_makes_a_due_date_earlier(
            @ForAll("days") Days days,
            @ForAll("steps") List<Step> steps,
            @ForAll @Size(min = 1, max = 20) Set<@IntRange(max = 150) Integer> moreOff) {
        StatutoryClock before = walked(days, steps);
        Days amended = days.with(moreOff);
        StatutoryClock after = before.replan(amended.terms(), days.start(), AMEND);

        assertThat(after.due()).isAfterOrEqualTo(before.due());
        assertThat(after.ceiling().orElseThrow())
                .isAfterOrEqualTo(before.ceiling().orElseThrow());
    }

    @Property(tries = 1000)
    @Label("已经了结的期限不再变动")
    void a_finished_clock_never_changes_again(
            @ForAll("days") Days days,
            @ForAll("steps") List<Step> before,
            @ForAll("steps") List<Step> afterwards,
            @ForAll @IntRange(max = 60) int on) {
        StatutoryClock finished = walked(days, before).finish(days.start().plusDays(on), START);
        Days amended = days.with(Set.of(3, 30, 33));
        LocalDate day = days.start();
        for (Step step : afterwards) {
            day = day.plusDays(step.after());
            assertThat(taken(finished, amended.terms(), amended, day, step)).isSameAs(finished);
        }
    }

    @Property(tries = MANY)
    @Label("提前恢复不会比告知的日期更晚，晚恢复也一样")
    void resuming_never_leads_beyond_the_date_the_applicant_was_told(
            @ForAll("days") Days days,
            @ForAll @IntRange(max = 14) int on,
            @ForAll @IntRange(min = 1, max = 30) int k,
            @ForAll @IntRange(max = 90) int later) {
        Terms terms = days.terms();
        StatutoryClock running = Made.cardMaking(terms);
        LocalDate day = days.start().plusDays(on);
        Assume.that(day.isBefore(running.due()));
        StatutoryClock paused = running.pause(terms, day, after(days, day, k), PAUSE);
        StatutoryClock resumed = paused.resume(terms, day.plusDays(later), RESUME);

        assertThat(resumed.due()).isBetween(running.due(), paused.due());
    }

    /** Every step that is not refused. */
    private static StatutoryClock walked(Days days, List<Step> steps) {
        StatutoryClock clock = Made.cardMaking(days.terms());
        LocalDate day = days.start();
        for (Step step : steps) {
            day = day.plusDays(step.after());
            clock = taken(clock, days.terms(), days, day, step);
        }
        return clock;
    }

    /** The clock as it was where the step is refused. */
    private static StatutoryClock taken(StatutoryClock clock, Terms terms, Days days, LocalDate day, Step step) {
        try {
            return switch (step.kind()) {
                case PAUSE -> clock.pause(terms, day, after(days, day, step.workingDays()), PAUSE);
                case RESUME -> clock.resume(terms, day, RESUME);
                case EXTEND -> clock.extend(terms, day, "zhao.police", EXTEND);
                case REPLAN -> clock.replan(terms, day, AMEND);
                case FINISH -> clock.finish(day, START);
            };
        } catch (InvalidInput refused) {
            return clock;
        }
    }

    private static void assertSameState(StatutoryClock one, StatutoryClock other) {
        assertThat(one.due()).isEqualTo(other.due());
        assertThat(one.ceiling()).isEqualTo(other.ceiling());
        assertThat(one.state()).isEqualTo(other.state());
        assertThat(one.extended()).isEqualTo(other.extended());
        assertThat(one.pauses()).isEqualTo(other.pauses());
        assertThat(one.calendarVersion()).isEqualTo(other.calendarVersion());
    }

    /** The {@code n}-th working day after {@code day}, counted without the code under test. */
    private static LocalDate after(Days days, LocalDate day, int n) {
        WorkingCalendar calendar = days.calendar();
        return day.datesUntil(day.plusYears(1))
                .skip(1)
                .filter(calendar::isWorkingDay)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** Working days after the start up to {@code last} that no pause covers, counted without the code under test. */
    private static long counted(Days days, StatutoryClock clock, LocalDate last) {
        WorkingCalendar calendar = days.calendar();
        return days.start()
                .plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(calendar::isWorkingDay)
                .filter(day -> clock.pauses().stream()
                        .noneMatch(pause -> day.isAfter(pause.from()) && !day.isAfter(pause.until())))
                .count();
    }
}

package org.huju.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huju.law.Law;
import org.huju.law.LawBook;
import org.huju.law.LegalPeriod;
import org.huju.law.NoSuchRule;
import org.huju.law.PeriodKind;
import org.huju.law.PeriodUnit;
import org.huju.law.WorkingCalendar;
import org.springframework.stereotype.Service;

/** Counts the law's periods: working days by the calendar, days, months and years by the civil code (articles 201-203). */
@Service
public class Deadlines {

    private static final String ACT = "shanghai-permit";

    private final LawBook lawBook;
    private final Calendars calendars;

    public Deadlines(LawBook lawBook, Calendars calendars) {
        this.lawBook = lawBook;
        this.calendars = calendars;
    }

    /**
     * The end of a period that counts from {@code from}, by the law of that day.
     *
     * @throws NoSuchRule when no such period is in force on that day, or it is a lead and counts backwards
     */
    public Deadline of(String rule, LocalDate from) {
        LegalPeriod period = lawBook.at(from).period(rule);
        if (period.kind() == PeriodKind.LEAD) {
            throw new NoSuchRule(rule, from);
        }
        return count(period, from, List.of(), calendars.current());
    }

    /**
     * What a clock that counts from that day runs by, by the law of that day and the calendar in force.
     *
     * @throws NoSuchRule when no such period is in force on that day
     */
    public Terms terms(String rule, LocalDate from) {
        return terms(rule, from, calendars.current());
    }

    /** As {@link #terms(String, LocalDate)}, by another calendar. */
    public Terms terms(String rule, LocalDate from, WorkingCalendar calendar) {
        Law law = lawBook.at(from);
        LegalPeriod period = law.period(rule);
        return new Terms(
                period,
                period.ceiling().map(law::period),
                from,
                (counted, start, pauses) -> count(counted, start, pauses, calendar));
    }

    /** Counts many clocks with the calendar in force. */
    Recount recount() {
        return new Recount(this, calendars.current());
    }

    /** How the due date of a clock was found: counted anew with the calendar it was counted with. */
    public Deadline explain(StatutoryClock clock) {
        Terms terms = terms(clock.key().rule(), clock.from(), calendars.of(clock.calendarVersion()));
        LegalPeriod inForce = clock.extended() ? terms.ceiling().orElseThrow() : terms.period();
        return terms.dayCount().count(inForce, clock.from(), clock.pauses());
    }

    private Deadline count(LegalPeriod period, LocalDate from, List<Pause> pauses, WorkingCalendar calendar) {
        List<CountedDay> explanation =
                new Counting(calendar).count(period, from, pauses, CountingRules.on(lawBook.at(from)));
        LocalDate due = explanation.get(explanation.size() - 1).date();
        return new Deadline(period, from, due, calendarVersion(period, explanation, calendar), explanation);
    }

    /** The first day on which a condition such as 满半年 is fulfilled, by the law of {@code lawOf} (e.g. of application). */
    public LocalDate fulfilledOn(String rule, LocalDate from, LocalDate lawOf) {
        LegalPeriod period = lawBook.at(lawOf).period(rule);
        return switch (period.unit()) {
            case MONTHS -> from.plusMonths(period.amount());
            case YEARS -> from.plusYears(period.amount());
            case DAYS -> from.plusDays(period.amount());
            case WORKING_DAYS -> workingDaysAfter(from, period.amount());
        };
    }

    /** The day a lead begins, counted back from {@code day}, by the law of {@code lawOf}: a warning, a window. */
    public LocalDate leadBefore(String rule, LocalDate day, LocalDate lawOf) {
        LegalPeriod period = lawBook.at(lawOf).period(rule);
        return switch (period.unit()) {
            case WORKING_DAYS -> workingDaysBefore(day, period.amount());
            case DAYS -> day.minusDays(period.amount());
            case MONTHS -> day.minusMonths(period.amount());
            case YEARS -> day.minusYears(period.amount());
        };
    }

    /** The day from which a lead such as {@code card-making-warning} wants people warned of a clock's end; never a day of a pause. */
    public LocalDate warnedFrom(StatutoryClock clock, String lead) {
        LocalDate warned = leadBefore(lead, clock.due(), clock.from());
        return clock.runningPause()
                .map(Pause::until)
                .filter(until -> !warned.isAfter(until))
                .map(until -> until.plusDays(1))
                .orElse(warned);
    }

    /** For how many working days a clock has been stopped, or is told to be while a pause lasts; all pauses together. */
    public int workingDaysPaused(StatutoryClock clock) {
        WorkingCalendar calendar = calendars.current();
        return Math.toIntExact(clock.pauses().stream()
                .flatMap(Pause::days)
                .filter(calendar::isWorkingDay)
                .count());
    }

    /** The {@code n}-th working day before {@code due}; {@code due} itself is not counted. */
    public LocalDate workingDaysBefore(LocalDate due, int n) {
        return walk(due, n, -1);
    }

    /** The {@code n}-th working day after {@code from}; {@code from} itself is not counted. */
    public LocalDate workingDaysAfter(LocalDate from, int n) {
        return walk(from, n, 1);
    }

    /** How many working days have passed on {@code until} since {@code from}, which itself is not counted; 0 unless it is later. */
    public int workingDaysBetween(LocalDate from, LocalDate until) {
        WorkingCalendar calendar = calendars.current();
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(until.isBefore(from) ? from.plusDays(1) : until.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count());
    }

    /** The first day of the law these periods come from; there is no counting before it. */
    public LocalDate firstDay() {
        return lawBook.act(ACT).inForce();
    }

    /** The ids {@link #of} can count, whenever in force, in alphabetical order. */
    public SortedSet<String> rules() {
        SortedSet<String> rules = new TreeSet<>(lawBook.rules());
        rules.removeIf(rule -> lawBook.versions(rule).stream()
                .noneMatch(version -> version instanceof LegalPeriod period && period.kind() != PeriodKind.LEAD));
        return rules;
    }

    /** Names the calendar of the days it was asked for; months and years ask it for the end only, conditions never. */
    private static String calendarVersion(LegalPeriod period, List<CountedDay> explanation, WorkingCalendar calendar) {
        boolean byTheDay = period.unit() == PeriodUnit.WORKING_DAYS || period.unit() == PeriodUnit.DAYS;
        if (!byTheDay && period.kind() == PeriodKind.CONDITION) {
            return Deadline.NO_CALENDAR;
        }
        return calendar.version(explanation.stream()
                .filter(day -> byTheDay || day.nth() == period.amount())
                .map(CountedDay::date)
                .toList());
    }

    /** The last day of a period that would end on that day: the day itself, or the first one after it that is no day off (civil code article 203). */
    public LocalDate movedOffDaysOff(LocalDate day) {
        return calendars.current().isWorkingDay(day) ? day : workingDaysAfter(day, 1);
    }

    private LocalDate walk(LocalDate start, int n, int step) {
        WorkingCalendar calendar = calendars.current();
        LocalDate day = start;
        for (int left = n; left > 0; ) {
            day = day.plusDays(step);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}

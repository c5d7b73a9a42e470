package org.huju.clock;

import static org.huju.clock.ClockRefusal.CLOCK;
import static org.huju.clock.ClockRefusal.refuseIf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huju.InvalidInput;
import org.huju.clock.LedgerEntry.Act;
import org.huju.clock.LedgerEntry.Kind;

/**
 * One statutory clock: a ledger, and the state it adds up to. Immutable; each step gives a new clock with one entry more.
 *
 * <p>It always has a due date. While paused, the date is the one that holds if the pause lasts as long as the applicant
 * was told; an earlier resumption brings it forward again. Once finished it never changes.
 */
public final class StatutoryClock {

    private final ClockKey key;
    private final List<LedgerEntry> ledger;

    /** @param ledger oldest first, a start at its head */
    public StatutoryClock(ClockKey key, List<LedgerEntry> ledger) {
        if (ledger.isEmpty() || ledger.get(0).kind() != Kind.STARTED) {
            throw new IllegalArgumentException("the ledger of " + key + " does not begin with a start");
        }
        this.key = key;
        this.ledger = List.copyOf(ledger);
    }

    /** Begins to run on the day {@code terms} count from. */
    public static StatutoryClock started(ClockKey key, Terms terms, Act act) {
        Dates dates = terms.dates(false, List.of());
        String law = terms.period().version();
        return new StatutoryClock(
                key, List.of(new LedgerEntry(Kind.STARTED, terms.from(), act, law, dates, Optional.empty())));
    }

    /** How a clock stands. */
    public enum State {
        RUNNING("计算中"),
        PAUSED("已中止"),
        MET("按期办结"),
        MISSED("逾期"),
        ENDED("案件终结");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean finished() {
            return this != RUNNING && this != PAUSED;
        }
    }

    public ClockKey key() {
        return key;
    }

    public List<LedgerEntry> ledger() {
        return ledger;
    }

    public State state() {
        return switch (last().kind()) {
            case MET -> State.MET;
            case MISSED, DONE -> State.MISSED;
            case ENDED -> State.ENDED;
            default -> runningPause().isPresent() ? State.PAUSED : State.RUNNING;
        };
    }

    /** The day it counts from. */
    public LocalDate from() {
        return ledger.get(0).on();
    }

    public LocalDate due() {
        return last().dates().due();
    }

    public Optional<LocalDate> ceiling() {
        return last().dates().ceiling();
    }

    public String lawVersion() {
        return last().lawVersion();
    }

    public String calendarVersion() {
        return last().dates().calendarVersion();
    }

    public boolean extended() {
        return ledger.stream().anyMatch(entry -> entry.kind() == Kind.EXTENDED);
    }

    /** Whether its time has run out on that day and nothing was done yet. */
    public boolean overdueOn(LocalDate day) {
        return !state().finished() && day.isAfter(due());
    }

    /** Every pause so far, the one that lasts included. */
    public List<Pause> pauses() {
        return Pauses.in(ledger).all();
    }

    /** The pause that lasts; empty while the clock runs. */
    public Optional<Pause> runningPause() {
        return Pauses.in(ledger).running();
    }

    /**
     * Stops for a cause the law names, for as long as the applicant was told in writing.
     *
     * @param until the last day of the time told
     * @throws InvalidInput while it is paused, on or after its due date, once finished, or where the rule cannot be paused
     */
    public StatutoryClock pause(Terms terms, LocalDate on, LocalDate until, Act act) {
        String article = act.article();
        refuseIf(!terms.period().pausable(), CLOCK, terms.period().name() + "不能中止", article);
        refuseIf(state().finished(), CLOCK, "该期限已经办结，不能中止", article);
        refuseIf(state() == State.PAUSED, CLOCK, "该期限正在中止，恢复以后才能再次中止", article);
        refuseIf(overdueOn(on), CLOCK, "该期限已于" + due() + "届满，不能再中止", article);
        refuseIf(on.equals(due()), CLOCK, "该期限今日届满，中止自次日起才不计入，不能再中止；确有特殊情况的，请在今日申请延长", article);
        refuseIf(act.notice().isBlank(), "notice", "请填写书面告知的“告知书文号”", article);
        refuseIf(!until.isAfter(on), "days", "“所需工作日”应至少为1", article);
        refuseIfBeforeTheLast(on, article);
        Pauses pauses = Pauses.in(ledger).begun(new Pause(on, until, act.cause()));
        return with(entry(Kind.PAUSED, on, act, terms.dates(extended(), pauses.all()), Optional.of(until)));
    }

    /**
     * Goes on. After the last day of the pause it has gone on by itself, so a later day counts as that day.
     *
     * @throws InvalidInput unless it is paused
     */
    public StatutoryClock resume(Terms terms, LocalDate on, Act act) {
        Pause pause = runningPause().orElseThrow(() -> ClockRefusal.of(CLOCK, "该期限没有中止，无需恢复", act.article()));
        LocalDate resumed = on.isAfter(pause.until()) ? pause.until() : on;
        refuseIf(resumed.isBefore(pause.from()), CLOCK, "恢复日期不能早于中止日期" + pause.from(), act.article());
        Pauses pauses = Pauses.in(ledger).endedOn(resumed);
        return with(entry(Kind.RESUMED, resumed, act, terms.dates(extended(), pauses.all()), Optional.empty()));
    }

    /**
     * Moves the due date to the ceiling.
     *
     * @param requestedBy the officer whose case it is, who cannot approve it
     * @param act by the one who approves, with the special reason
     * @throws InvalidInput where there is no ceiling, after the due date, once finished, for the second time, or by the handler
     */
    public StatutoryClock extend(Terms terms, LocalDate on, String requestedBy, Act act) {
        requireExtendable(terms, on);
        refuseIf(act.cause().isBlank(), "reason", "请填写“特殊情况”，它将告知申请人", act.article());
        refuseIf(act.actor().equals(requestedBy), CLOCK, "延长由负责人批准，承办人不能批准自己的申请", act.article());
        refuseIfBeforeTheLast(on, act.article());
        return with(entry(Kind.EXTENDED, on, act, terms.dates(true, pauses()), Optional.empty()));
    }

    /** @throws InvalidInput where no extension could be decided on that day, whoever decides and for whatever reason */
    public void requireExtendable(Terms terms, LocalDate on) {
        String article = terms.period().authority();
        refuseIf(terms.ceiling().isEmpty(), CLOCK, terms.period().name() + "没有规定可以延长", article);
        refuseIf(state().finished(), CLOCK, "该期限已经办结，不能延长", article);
        refuseIf(extended(), CLOCK, "该期限已经延长过一次，不能再次延长", article);
        refuseIf(overdueOn(on), CLOCK, "该期限已于" + due() + "届满；延长应当在届满以前决定", article);
    }

    /** Counts anew with another calendar; the same clock if nothing about it depends on what has changed. */
    public StatutoryClock replan(Terms terms, LocalDate on, Act act) {
        Dates dates = terms.dates(extended(), pauses());
        return state().finished() || dates.equals(last().dates())
                ? this
                : with(entry(Kind.REPLANNED, on, act, dates, Optional.empty()));
    }

    /** Whether the time has run out and what was to be done is still not done. */
    public boolean missing() {
        return last().kind() == Kind.MISSED && !last().on().isAfter(due());
    }

    /** What was to be done is done: in time if {@code on} is not after the due date. Its state stays once the time has run out. */
    public StatutoryClock finish(LocalDate on, Act act) {
        return missing() ? done(on, act) : close(on.isAfter(due()) ? Kind.MISSED : Kind.MET, on, act);
    }

    /** The case is closed with nothing done. */
    public StatutoryClock end(LocalDate on, Act act) {
        return missing() ? done(on, act) : close(on.isAfter(due()) ? Kind.MISSED : Kind.ENDED, on, act);
    }

    private StatutoryClock done(LocalDate on, Act act) {
        return with(entry(Kind.DONE, on, act, last().dates(), Optional.empty()));
    }

    /** Its time has run out with the due date. */
    public StatutoryClock miss(Act act) {
        return close(Kind.MISSED, due(), act);
    }

    private StatutoryClock close(Kind kind, LocalDate on, Act act) {
        return state().finished() ? this : with(entry(kind, on, act, last().dates(), Optional.empty()));
    }

    private LedgerEntry entry(Kind kind, LocalDate on, Act act, Dates dates, Optional<LocalDate> pausedUntil) {
        return new LedgerEntry(kind, on, act, lawVersion(), dates, pausedUntil);
    }

    private StatutoryClock with(LedgerEntry entry) {
        List<LedgerEntry> longer = new ArrayList<>(ledger);
        longer.add(entry);
        return new StatutoryClock(key, longer);
    }

    private LedgerEntry last() {
        return ledger.get(ledger.size() - 1);
    }

    /** A step dated before another that has been taken would change what was counted then. */
    private void refuseIfBeforeTheLast(LocalDate on, String article) {
        LocalDate last =
                ledger.stream().map(LedgerEntry::on).max(LocalDate::compareTo).orElseThrow();
        refuseIf(on.isBefore(last), CLOCK, "日期不能早于该期限最近一次变动的日期" + last, article);
    }
}

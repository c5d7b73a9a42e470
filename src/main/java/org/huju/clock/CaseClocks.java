package org.huju.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huju.clock.LedgerEntry.Act;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of the cases: loads one, takes the step, stores it, and tells whoever watches. */
@Service
@Transactional
public class CaseClocks {

    private final Ledger ledger;
    private final Deadlines deadlines;
    private final List<ClockWatch> watches;
    private final Clock clock;

    CaseClocks(Ledger ledger, Deadlines deadlines, List<ClockWatch> watches, Clock clock) {
        this.clock = clock;
        this.ledger = ledger;
        this.deadlines = deadlines;
        this.watches = watches;
    }

    /** Starts a clock of the case itself by the event its rule names. */
    public StatutoryClock start(UUID caseId, String rule, LocalDate from) {
        return start(caseId, rule, "", from);
    }

    /** @param subject whose clock it is where a case has several of a rule, such as the department asked */
    public StatutoryClock start(UUID caseId, String rule, String subject, LocalDate from) {
        Terms terms = deadlines.terms(rule, from);
        String article = terms.period().authority();
        return start(
                caseId, rule, subject, from, Act.of(Act.SYSTEM, terms.period().countsFrom(), article));
    }

    /** Started while one runs, it takes its place: the new one counts. */
    public StatutoryClock start(UUID caseId, String rule, String subject, LocalDate from, Act act) {
        Optional<StatutoryClock> earlier = forChange(caseId, rule, subject);
        earlier.ifPresent(running -> store(running, running.end(from, Act.of(Act.SYSTEM, "重新起算", act.article()))));
        ClockKey key =
                earlier.map(StatutoryClock::key).map(ClockKey::next).orElse(new ClockKey(caseId, rule, subject, 1));
        StatutoryClock started = StatutoryClock.started(key, deadlines.terms(rule, from), act);
        ledger.add(started);
        watches.forEach(watch -> watch.started(started));
        return started;
    }

    /**
     * Pauses for as many working days as the applicant was told in writing.
     *
     * @throws org.huju.InvalidInput if the law allows no pause now; nothing is changed
     */
    public StatutoryClock pause(UUID caseId, String rule, LocalDate on, int workingDays, Act act) {
        LocalDate until = deadlines.workingDaysAfter(on, workingDays);
        return change(caseId, rule, "", clock -> clock.pause(terms(clock), on, until, act));
    }

    /** @throws org.huju.InvalidInput unless it is paused */
    public StatutoryClock resume(UUID caseId, String rule, LocalDate on, Act act) {
        return change(caseId, rule, "", clock -> clock.resume(terms(clock), on, act));
    }

    /** @throws org.huju.InvalidInput if no extension could be decided on that day */
    @Transactional(readOnly = true)
    public void requireExtendable(UUID caseId, String rule, LocalDate on) {
        StatutoryClock clock = find(caseId, rule).orElseThrow(() -> runsNot(caseId, rule));
        clock.requireExtendable(terms(clock), on);
    }

    /** @throws org.huju.InvalidInput if the law allows no extension now; nothing is changed */
    public StatutoryClock extend(UUID caseId, String rule, LocalDate on, String requestedBy, Act act) {
        return change(caseId, rule, "", clock -> clock.extend(terms(clock), on, requestedBy, act));
    }

    /** What was to be done is done; a clock that was never started or has finished stays as it is, one that was missed says when it was done. */
    public void finish(UUID caseId, String rule, String subject, LocalDate on, String actor, String cause) {
        forChange(caseId, rule, subject).ifPresent(clock -> store(clock, clock.finish(on, act(clock, actor, cause))));
    }

    /**
     * The time has run out; a finished clock stays as it is.
     *
     * @throws IllegalStateException if by the calendar in force it has not: the timer that says so is about to be moved
     */
    public void miss(UUID caseId, String rule, String subject) {
        forChange(caseId, rule, subject).ifPresent(this::miss);
    }

    private void miss(StatutoryClock running) {
        if (!running.state().finished() && running.due().isAfter(LocalDate.now(clock))) {
            throw new IllegalStateException(
                    running.key().rule() + " of case " + running.key().caseId() + " now runs until " + running.due());
        }
        store(running, running.miss(act(running, Act.SYSTEM, "期限届满")));
    }

    /** The case is closed with nothing done: every clock that still runs ends. */
    public void endAll(UUID caseId, LocalDate on, String actor, String cause) {
        ledger.of(caseId).stream()
                .filter(clock -> !clock.state().finished() || clock.missing())
                .map(StatutoryClock::key)
                .forEach(key -> change(caseId, key.rule(), key.subject(), c -> c.end(on, act(c, actor, cause))));
    }

    @Transactional(readOnly = true)
    public Optional<StatutoryClock> find(UUID caseId, String rule) {
        return find(caseId, rule, "");
    }

    @Transactional(readOnly = true)
    public Optional<StatutoryClock> find(UUID caseId, String rule, String subject) {
        return ledger.find(caseId, rule, subject);
    }

    /**
     * That of the subject, or where the rule knows no subjects the case's own; some cases have a period of their own in its
     * place, such as {@code one-time-notice-online}.
     */
    @Transactional(readOnly = true)
    public Optional<StatutoryClock> nearest(UUID caseId, String rule, String subject) {
        return find(caseId, rule, subject).or(() -> find(caseId, rule)).or(() -> inItsPlace(caseId, rule));
    }

    private Optional<StatutoryClock> inItsPlace(UUID caseId, String rule) {
        return ledger.of(caseId).stream()
                .filter(clock -> clock.key().rule().startsWith(rule + "-"))
                .findFirst();
    }

    /** In the order they were started. */
    @Transactional(readOnly = true)
    public List<StatutoryClock> of(UUID caseId) {
        return ledger.of(caseId);
    }

    private StatutoryClock change(UUID caseId, String rule, String subject, UnaryOperator<StatutoryClock> step) {
        StatutoryClock before = forChange(caseId, rule, subject).orElseThrow(() -> runsNot(caseId, rule));
        return store(before, step.apply(before));
    }

    /** As the calendar in force has it: between a release and its last batch some clocks still stand by the old one. */
    private Optional<StatutoryClock> forChange(UUID caseId, String rule, String subject) {
        return ledger.forChange(caseId, rule, subject).map(this::upToDate);
    }

    private StatutoryClock upToDate(StatutoryClock kept) {
        Act act = act(kept, Act.SYSTEM, "工作日历已调整");
        return store(kept, kept.replan(terms(kept), LocalDate.now(clock), act));
    }

    private static IllegalStateException runsNot(UUID caseId, String rule) {
        return new IllegalStateException("no " + rule + " runs in case " + caseId);
    }

    private StatutoryClock store(StatutoryClock before, StatutoryClock after) {
        if (after != before) {
            ledger.append(before, after);
            watches.forEach(watch -> watch.changed(before, after));
        }
        return after;
    }

    private Act act(StatutoryClock clock, String actor, String cause) {
        return Act.of(actor, cause, terms(clock).period().authority());
    }

    private Terms terms(StatutoryClock clock) {
        return deadlines.terms(clock.key().rule(), clock.from());
    }
}

package org.huju.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.LedgerEntry.Act;
import org.huju.law.CalendarBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans the running clocks anew after a release, some cases in each transaction, in the order of their ids.
 *
 * <p>How far it has come is stored with what was done: after a crash it goes on from there, and a batch that is run again
 * finds the next cases, or none. A case that cannot be planned anew is put aside and does not hold up the others.
 *
 * <p>Both steps go back to a savepoint when the database refuses something: the engine can still read why, and the incident
 * names the case.
 */
@Service
public class ReplanClocks {

    private static final Logger log = LoggerFactory.getLogger(ReplanClocks.class);

    private final Amendments amendments;
    private final RunningClocks running;
    private final Deadlines deadlines;
    private final List<ClockWatch> watches;
    private final Clock clock;

    ReplanClocks(
            Amendments amendments, RunningClocks running, Deadlines deadlines, List<ClockWatch> watches, Clock clock) {
        this.amendments = amendments;
        this.running = running;
        this.deadlines = deadlines;
        this.watches = watches;
        this.clock = clock;
    }

    /**
     * @param limit of cases
     * @return whether clocks are left
     */
    @Transactional(propagation = Propagation.NESTED)
    public boolean nextBatch(UUID id, int limit) {
        Amendment amendment = amendments.forChange(id);
        if (amendment.replanned()) {
            return false;
        }
        List<UUID> cases = casesAfter(amendment, limit);
        if (cases.isEmpty()) {
            return nextLeft(amendment);
        }
        replan(cases, amendment);
        return goOn(amendment, Optional.of(cases.get(cases.size() - 1)));
    }

    /**
     * Puts the next case aside, which has failed alone; the others go on. One that was put aside before is tried again.
     *
     * @param error what kind of failure it was
     * @return whether clocks are left
     */
    @Transactional(propagation = Propagation.NESTED)
    public boolean leaveNext(UUID id, String error) {
        Amendment amendment = amendments.forChange(id);
        List<UUID> next = casesAfter(amendment, 1);
        if (next.isEmpty()) {
            return nextLeft(amendment);
        }
        log.warn("The clocks of case {} could not be planned anew ({}); it comes again at the end", next.get(0), error);
        amendments.leave(id, next.get(0), error);
        return goOn(amendment, Optional.of(next.get(0)));
    }

    private boolean nextLeft(Amendment amendment) {
        Optional<UUID> left = amendments.firstLeft(amendment.id());
        left.ifPresent(caseId -> {
            replan(List.of(caseId), amendment);
            amendments.takenIn(amendment.id(), caseId);
        });
        return left.isPresent() ? goOn(amendment, amendment.replannedTo()) : end(amendment);
    }

    private boolean goOn(Amendment amendment, Optional<UUID> to) {
        amendments.replanned(amendment.id(), to, false);
        return true;
    }

    private boolean end(Amendment amendment) {
        amendments.replanned(amendment.id(), amendment.replannedTo(), true);
        return false;
    }

    private List<UUID> casesAfter(Amendment amendment, int limit) {
        CalendarBook book = amendments.released();
        return running.casesTouching(
                book.firstDay(amendment.year()), book.lastDay(amendment.year()), amendment.replannedTo(), limit);
    }

    private void replan(List<UUID> cases, Amendment amendment) {
        try {
            replanAll(cases, amendment);
        } catch (RuntimeException e) {
            String which = cases.size() == 1 ? "case " + cases.get(0) : cases.size() + " cases";
            throw new IllegalStateException("the clocks of " + which + " could not be planned anew", e);
        }
    }

    /** A clock on which the new calendar changes nothing is left alone. */
    private void replanAll(List<UUID> cases, Amendment amendment) {
        LocalDate today = LocalDate.now(clock);
        watches.forEach(watch -> watch.changing(cases));
        Recount recount = deadlines.recount();
        List<ClockChange> changes = running.forChange(cases).stream()
                .map(before -> new ClockChange(before, replanned(before, recount.terms(before), today, amendment)))
                .filter(change -> change.after() != change.before())
                .toList();
        running.append(changes.stream().map(ClockChange::after).toList());
        watches.forEach(watch -> watch.changed(changes));
    }

    private static StatutoryClock replanned(StatutoryClock clock, Terms terms, LocalDate today, Amendment amendment) {
        String by = amendment.decidedBy().orElse(Act.SYSTEM);
        String article = terms.period().authority();
        return clock.replan(
                terms,
                today,
                new Act(
                        by,
                        amendment.notice().cited(),
                        article,
                        amendment.notice().number()));
    }
}

package org.huju.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.LedgerEntry.Act;
import org.huju.law.CalendarBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans the running clocks anew after a release, some cases in each transaction, in the order of their ids.
 *
 * <p>How far it has come is stored with what was done: after a crash it goes on from there, and a batch that is run again
 * finds the next cases, or none.
 */
@Service
public class ReplanClocks {

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
    @Transactional
    public boolean nextBatch(UUID id, int limit) {
        Amendment amendment = amendments.forChange(id);
        if (amendment.replanned()) {
            return false;
        }
        List<UUID> cases = casesAfter(amendment, limit);
        replan(cases, amendment);
        boolean last = cases.size() < limit;
        Optional<UUID> to = cases.isEmpty() ? amendment.replannedTo() : Optional.of(cases.get(cases.size() - 1));
        amendments.replanned(id, to, last);
        return !last;
    }

    private List<UUID> casesAfter(Amendment amendment, int limit) {
        CalendarBook book = amendments.released();
        return running.casesTouching(
                book.firstDay(amendment.year()), book.lastDay(amendment.year()), amendment.replannedTo(), limit);
    }

    /** A clock on which the new calendar changes nothing is left alone. */
    private void replan(List<UUID> cases, Amendment amendment) {
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

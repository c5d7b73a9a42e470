package org.huju.clock;

import java.util.Optional;
import java.util.UUID;
import org.huju.law.CalendarEdition;
import org.huju.law.CalendarNotice;

/**
 * A new edition of a year on its way from the notice to the last clock that was planned anew by it.
 *
 * @param id the business key of its process
 * @param days what the notice says, a line for each day as {@link CalendarLines} has them; empty until filled in
 * @param enteredBy a user id, or {@link LedgerEntry.Act#SYSTEM} for an edition that came with the software
 * @param decidedBy who released or discarded it; empty while it is a draft
 * @param replannedTo the last case whose clocks have been planned anew
 * @param replanned whether all have
 */
public record Amendment(
        UUID id,
        int year,
        CalendarNotice notice,
        String days,
        State state,
        String enteredBy,
        Optional<String> decidedBy,
        Optional<UUID> replannedTo,
        boolean replanned) {

    /** How far it has come. */
    public enum State {
        DRAFT,
        RELEASED,
        DISCARDED
    }

    /** One that was just entered. */
    static Amendment draft(UUID id, int year, CalendarNotice notice, String days, String enteredBy) {
        return new Amendment(id, year, notice, days, State.DRAFT, enteredBy, Optional.empty(), Optional.empty(), false);
    }

    Amendment filledWith(String newDays) {
        return new Amendment(id, year, notice, newDays, state, enteredBy, decidedBy, replannedTo, replanned);
    }

    /** As the year's edition of that number. */
    CalendarEdition edition(int number) {
        return new CalendarEdition(year, number, notice, CalendarLines.read(days));
    }
}

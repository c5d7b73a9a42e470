package org.huju.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pauses of one clock.
 *
 * @param all oldest first
 * @param lasts whether the last of them has not ended yet
 */
record Pauses(List<Pause> all, boolean lasts) {

    /** What the ledger says of them. */
    static Pauses in(List<LedgerEntry> ledger) {
        Pauses pauses = new Pauses(List.of(), false);
        for (LedgerEntry entry : ledger) {
            pauses = pauses.after(entry);
        }
        return pauses;
    }

    private Pauses after(LedgerEntry entry) {
        return switch (entry.kind()) {
            case PAUSED ->
                begun(new Pause(
                        entry.on(),
                        entry.pausedUntil().orElseThrow(),
                        entry.act().cause()));
            case RESUMED -> endedOn(entry.on());
            case MET, MISSED, DONE, ENDED -> new Pauses(all, false);
            case STARTED, EXTENDED, REPLANNED -> this;
        };
    }

    Pauses begun(Pause pause) {
        List<Pause> more = new ArrayList<>(all);
        more.add(pause);
        return new Pauses(List.copyOf(more), true);
    }

    Pauses endedOn(LocalDate day) {
        List<Pause> ended = new ArrayList<>(all);
        ended.set(ended.size() - 1, last().endedOn(day));
        return new Pauses(List.copyOf(ended), false);
    }

    Optional<Pause> running() {
        return lasts ? Optional.of(last()) : Optional.empty();
    }

    private Pause last() {
        return all.get(all.size() - 1);
    }
}

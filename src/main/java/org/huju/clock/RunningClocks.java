package org.huju.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clocks that are not finished, of all cases, for those who plan them anew. */
public interface RunningClocks {

    /** All whose days, to the last they may reach, touch these. */
    List<StatutoryClock> touching(LocalDate first, LocalDate last);

    /** The cases of {@link #touching}, in the order of their ids, from the one after {@code after} on. */
    List<UUID> casesTouching(LocalDate first, LocalDate last, Optional<UUID> after, int limit);

    /** All of these cases; nobody else changes them until the transaction ends. */
    List<StatutoryClock> forChange(List<UUID> cases);

    /** Writes the last entry of each clock, and what its ledger adds up to. */
    void append(List<StatutoryClock> replanned);
}

package org.huju.clock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the clocks of all cases are kept. */
public interface Ledger {

    /** The latest clock of that rule and subject. */
    Optional<StatutoryClock> find(UUID caseId, String rule, String subject);

    /** All clocks of a case, in the order they were started. */
    List<StatutoryClock> of(UUID caseId);

    /** As {@link #find}; nobody else changes it until the transaction ends. */
    Optional<StatutoryClock> forChange(UUID caseId, String rule, String subject);

    void add(StatutoryClock started);

    /** Writes the entries that {@code after} has more than {@code before}, and what they add up to. */
    void append(StatutoryClock before, StatutoryClock after);
}

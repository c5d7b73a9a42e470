package org.huju.cancellation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What is particular to the cases of cancellation. */
public interface Cancellations {

    void propose(UUID caseId, Cancellation.Proposal proposal);

    Optional<Cancellation> find(UUID caseId);

    /** @throws java.util.NoSuchElementException if there is none */
    Cancellation get(UUID caseId);

    void found(UUID caseId, Cancellation.Finding finding);

    void told(UUID caseId, LocalDate on);

    void heard(UUID caseId, String statement);
}

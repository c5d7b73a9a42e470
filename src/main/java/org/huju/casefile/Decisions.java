package org.huju.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was decided in each case; only ever added to. */
public interface Decisions {

    void add(UUID caseId, Decision decision);

    /** Oldest first. */
    List<Decision> of(UUID caseId);

    default Optional<Decision> last(UUID caseId, Decision.Step step) {
        return of(caseId).stream().filter(d -> d.step() == step).reduce((earlier, later) -> later);
    }
}

package org.huju.issuance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was decided in each case; only ever added to. */
public interface Decisions {

    void add(UUID application, Decision decision);

    /** Oldest first. */
    List<Decision> of(UUID application);

    default Optional<Decision> last(UUID application, Decision.Step step) {
        return of(application).stream().filter(d -> d.step() == step).reduce((earlier, later) -> later);
    }
}

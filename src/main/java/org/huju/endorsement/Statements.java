package org.huju.endorsement;

import java.util.Optional;
import java.util.UUID;

/** What holders have stated, by case. */
public interface Statements {

    void keep(UUID caseId, Statement statement);

    /** Empty where the system began the case. */
    Optional<Statement> of(UUID caseId);
}

package org.huju.replacement;

import java.util.UUID;

/** The wall to the engine: a card that must not be handed over waits at the centre until somebody has destroyed it. */
public interface CardDestruction {

    /** In the transaction in which that is found. */
    void begin(UUID caseId);
}

package org.huju.verification;

import java.util.UUID;

/** A kind of case for which cards are ordered; each takes its own cards. */
public interface CardCases {

    boolean has(UUID caseId);

    /**
     * The factory has made the card (article 12): the record says so before the process goes on.
     *
     * @return whether the process goes on; false if the case had ended and nobody waits for the card
     */
    boolean made(UUID caseId, MadeCard card);
}

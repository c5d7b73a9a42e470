package org.huju.verification;

import java.util.UUID;

/** The wall to the inbox: keeps the factory's message until the case takes it. */
public interface CardMessages {

    /**
     * The same message kept twice counts once.
     *
     * @param caseId the order's number, which is the case the card was ordered for
     */
    void keep(String messageId, UUID caseId, MadeCard card);
}

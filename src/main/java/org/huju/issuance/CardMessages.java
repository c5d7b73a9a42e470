package org.huju.issuance;

import java.util.UUID;
import org.huju.issuance.PermitApplication.Card;

/** The wall to the inbox: keeps the factory's message until the case takes it. */
public interface CardMessages {

    /** The same message kept twice counts once. */
    void keep(String messageId, UUID application, Card card);
}

package org.huju.platform.inbox;

import java.util.UUID;

/** Takes messages of one name to their case, in one transaction with marking them delivered. */
public interface InboxReader {

    String messageName();

    /** @throws RuntimeException if the case does not wait for it yet; it will be tried again */
    void deliver(UUID caseId, String json);
}

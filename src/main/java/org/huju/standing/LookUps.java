package org.huju.standing;

import java.util.Optional;
import java.util.UUID;

/** Who asked how a permit stands; only ever added to. */
public interface LookUps {

    /**
     * @param client the department's account
     * @param permit empty if there is none of the number that was asked for; the number itself is not kept, for it might be something else
     * @param purpose code of a service or convenience
     * @param answer the state that was told, or {@code UNKNOWN}
     */
    void add(String client, Optional<UUID> permit, String purpose, String answer);
}

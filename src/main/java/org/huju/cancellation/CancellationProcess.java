package org.huju.cancellation;

import java.util.UUID;

/** The wall to the process engine, for a cancellation that is proposed in another case. */
public interface CancellationProcess {

    /**
     * Begins {@code cancel-permit} for a case that was proposed.
     *
     * @param department the code of whom is to find the ground
     */
    void begin(UUID caseId, String department);
}

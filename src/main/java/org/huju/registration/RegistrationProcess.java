package org.huju.registration;

import java.util.UUID;

/** The wall to the process engine. */
public interface RegistrationProcess {

    /** Begins {@code residence-registration} for a case that was filed online. */
    void begin(UUID caseId);
}

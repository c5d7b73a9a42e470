package org.huju.issuance;

import java.util.UUID;

/** The wall to the process engine: what a use case asks of the process of a case. */
public interface ApplicationProcess {

    /** Begins {@code permit-application} for a case that was filed online. */
    void begin(UUID application);

    /** Ends all that waits in the case, for the applicant has withdrawn. */
    void withdraw(UUID application);
}

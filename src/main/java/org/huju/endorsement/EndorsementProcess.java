package org.huju.endorsement;

import java.util.UUID;

/** The wall to the process engine: begins {@code endorsement} for a case that was asked for online. */
public interface EndorsementProcess {

    void begin(UUID caseId);
}

package org.huju.change;

import java.util.UUID;

/** The reported changes, by case. */
public interface ChangeReports {

    void keep(UUID caseId, ChangeReport report);

    /** @throws java.util.NoSuchElementException if there is none */
    ChangeReport get(UUID caseId);
}

package org.huju.verification;

import java.util.List;
import java.util.UUID;

/** What was compared in each case about a permit; the last comparison counts. */
public interface PermitComparisons {

    void keep(UUID caseId, List<FieldComparison> lines);

    /** In the order in which they were kept; empty if nothing was compared, or nobody answered. */
    List<FieldComparison> of(UUID caseId);
}

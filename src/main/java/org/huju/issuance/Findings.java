package org.huju.issuance;

import java.util.List;
import java.util.UUID;
import org.huju.verification.FieldComparison;

/** What comparison has brought to light in each case (article 11). */
public interface Findings {

    /** Replaces an earlier comparison. */
    void compared(UUID application, List<FieldComparison> fields);

    List<FieldComparison> comparison(UUID application);
}

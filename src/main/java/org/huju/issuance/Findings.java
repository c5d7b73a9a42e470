package org.huju.issuance;

import java.util.List;
import java.util.UUID;
import org.huju.verification.FieldComparison;

/** What comparison and verification have brought to light in each case (article 11). */
public interface Findings {

    /** Replaces an earlier comparison. */
    void compared(UUID application, List<FieldComparison> fields);

    List<FieldComparison> comparison(UUID application);

    /** Sends a question to a department; an earlier answer of the same department is asked for anew. */
    void asked(UUID application, Verification question);

    void answered(UUID application, Verification answer);

    /** All that were asked, in the order of asking. */
    List<Verification> verifications(UUID application);
}

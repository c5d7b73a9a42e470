package org.huju.verification;

import java.util.List;
import java.util.UUID;

/** What departments were asked in each case, and what they have answered. */
public interface Verifications {

    /** Keeps a question; an earlier answer to the same inquiry is asked for anew. */
    void asked(UUID caseId, Verification question);

    void answered(UUID caseId, Verification answer);

    /** All that was asked, in the order of asking. */
    List<Verification> of(UUID caseId);
}

package org.huju.verification;

import java.util.Map;
import java.util.UUID;

/** A kind of case in which departments are asked; each knows what to ask in its own cases. */
public interface VerifiedCases {

    boolean has(UUID caseId);

    /** What the department's system is told in order to answer, and its clerk when the system cannot. */
    DepartmentQuestion question(UUID caseId, Inquiry inquiry);

    /** What the person states that this department is to verify, in Chinese, for its clerks; not always told to its system. */
    default String stated(UUID caseId, Inquiry inquiry) {
        return question(caseId, inquiry).claimed().orElse("");
    }

    /**
     * What forms of earlier deployments show of this kind of case, under their keys: an open question keeps the form it began
     * with, and its clerk is to find there what this department verifies.
     */
    default Map<String, String> shownEarlier(UUID caseId, Inquiry inquiry) {
        return Map.of();
    }

    /** The case without the person. */
    VerifiedCase seen(UUID caseId);
}

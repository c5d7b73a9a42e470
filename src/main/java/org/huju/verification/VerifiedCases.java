package org.huju.verification;

import java.util.UUID;

/** A kind of case in which departments are asked; each knows what to ask in its own cases. */
public interface VerifiedCases {

    boolean has(UUID caseId);

    /** What the department's system is told in order to answer. */
    DepartmentQuestion question(UUID caseId, Inquiry inquiry);
}

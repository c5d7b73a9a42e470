package org.huju.registration;

import org.huju.people.IdNumber;

/** The wall to the applications for permits, which know of registrations and not the other way round. */
public interface PermitApplicants {

    /** Whether this person has an application that is not closed. */
    boolean hasOpenApplication(IdNumber person);
}

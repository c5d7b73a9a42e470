package org.huju.issuance;

import org.huju.people.IdNumber;
import org.huju.registration.PermitApplicants;
import org.springframework.stereotype.Service;

/** Tells the registrations who is applying already and need not be reminded of it. */
@Service
class ApplyingForPermit implements PermitApplicants {

    private final Applications applications;

    ApplyingForPermit(Applications applications) {
        this.applications = applications;
    }

    @Override
    public boolean hasOpenApplication(IdNumber person) {
        return applications.openOf(person).isPresent();
    }
}

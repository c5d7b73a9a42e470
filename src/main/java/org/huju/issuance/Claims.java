package org.huju.issuance;

import org.huju.verification.Claim;

/** What other departments are told of an application. */
final class Claims {

    private Claims() {}

    static Claim of(PermitApplication application) {
        Applicant applicant = application.filing().applicant();
        Residence residence = application.filing().residence();
        return new Claim(
                applicant.name().value(),
                applicant.idNumber(),
                applicant.householdAddress().value(),
                residence.streetCode(),
                residence.address().value(),
                residence.registeredOn(),
                application.filing().ground().name());
    }
}

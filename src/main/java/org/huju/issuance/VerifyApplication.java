package org.huju.issuance;

import java.util.Optional;
import java.util.UUID;
import org.huju.verification.Claim;
import org.huju.verification.Department;
import org.huju.verification.DepartmentQuestion;
import org.huju.verification.Inquiry;
import org.huju.verification.VerifiedCases;
import org.springframework.stereotype.Service;

/** What other departments are asked and told of an application (article 11). */
@Service
public class VerifyApplication implements VerifiedCases {

    private final Applications applications;

    VerifyApplication(Applications applications) {
        this.applications = applications;
    }

    @Override
    public boolean has(UUID caseId) {
        return applications.find(caseId).isPresent();
    }

    @Override
    public DepartmentQuestion question(UUID caseId, Inquiry inquiry) {
        Claim claim = claim(applications.get(caseId));
        Optional<String> address =
                inquiry.department() == Department.HOUSING ? Optional.of(claim.residenceAddress()) : Optional.empty();
        return new DepartmentQuestion(inquiry, claim.name(), claim.idNumber(), address, Optional.empty());
    }

    static Claim claim(PermitApplication application) {
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

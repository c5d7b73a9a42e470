package org.huju.registration;

import java.util.Optional;
import java.util.UUID;
import org.huju.desk.Offices;
import org.huju.verification.Department;
import org.huju.verification.DepartmentQuestion;
import org.huju.verification.Inquiry;
import org.huju.verification.VerifiedCase;
import org.huju.verification.VerifiedCases;
import org.springframework.stereotype.Service;

/** What civil affairs are told in order to say whether somebody is the relative the person lives with ({@code kinship-commitment}). */
@Service
public class VerifyKinship implements VerifiedCases {

    static final Inquiry INQUIRY = new Inquiry(Department.CIVIL_AFFAIRS, "kinship");

    private final RegistrationCases cases;
    private final Offices offices;

    VerifyKinship(RegistrationCases cases, Offices offices) {
        this.cases = cases;
        this.offices = offices;
    }

    @Override
    public boolean has(UUID caseId) {
        return cases.find(caseId).isPresent();
    }

    @Override
    public DepartmentQuestion question(UUID caseId, Inquiry inquiry) {
        RegistrationFiling filing = cases.get(caseId).filing();
        Registrant registrant = filing.registrant();
        return new DepartmentQuestion(
                inquiry,
                registrant.name().value(),
                registrant.idNumber(),
                Optional.empty(),
                filing.kinship().map(Kinship::claimed));
    }

    @Override
    public VerifiedCase seen(UUID caseId) {
        RegistrationCase registrationCase = cases.get(caseId);
        return new VerifiedCase(
                "居住登记",
                registrationCase.caseNo(),
                "",
                Optional.empty(),
                offices.byId(registrationCase.centreId()).orElseThrow().name(),
                registrationCase.state().label(),
                "",
                Optional.empty());
    }
}

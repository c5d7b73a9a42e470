package org.huju.issuance;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.StatutoryClock;
import org.huju.desk.Offices;
import org.huju.issuance.PermitApplication.Acceptance;
import org.huju.verification.Claim;
import org.huju.verification.Department;
import org.huju.verification.DepartmentQuestion;
import org.huju.verification.Inquiry;
import org.huju.verification.VerifiedCase;
import org.huju.verification.VerifiedCases;
import org.springframework.stereotype.Service;

/** What other departments are asked and told of an application (article 11). */
@Service
public class VerifyApplication implements VerifiedCases {

    private final Applications applications;
    private final Offices offices;
    private final CaseClocks caseClocks;

    VerifyApplication(Applications applications, Offices offices, CaseClocks caseClocks) {
        this.applications = applications;
        this.offices = offices;
        this.caseClocks = caseClocks;
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

    @Override
    public String stated(UUID caseId, Inquiry inquiry) {
        Filing filing = applications.get(caseId).filing();
        return inquiry.department() == Department.HOUSING
                ? "住所情况：" + filing.residence().homeKind().label() + "；居住登记日期："
                        + filing.residence().registeredOn()
                : "申办条件：" + filing.ground().label();
    }

    @Override
    public Map<String, String> shownEarlier(UUID caseId, Inquiry inquiry) {
        Filing filing = applications.get(caseId).filing();
        return inquiry.department() == Department.HOUSING
                ? Map.of(
                        "homeKindLabel", filing.residence().homeKind().label(),
                        "registeredOn", filing.residence().registeredOn().toString())
                : Map.of("groundLabel", filing.ground().label());
    }

    @Override
    public VerifiedCase seen(UUID caseId) {
        PermitApplication application = applications.get(caseId);
        return new VerifiedCase(
                "居住证申领",
                application.applicationNo(),
                application.acceptance().map(Acceptance::acceptanceNo).orElse(""),
                application.acceptance().map(Acceptance::acceptedOn),
                offices.byId(application.centreId()).orElseThrow().name(),
                application.state().label(),
                application.mark().label(),
                caseClocks.find(caseId, Rules.CARD_MAKING).map(StatutoryClock::due));
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

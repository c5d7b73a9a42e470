package org.huju.registration;

import java.util.Optional;
import java.util.UUID;
import org.huju.desk.CaseOffices;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.huju.desk.Offices;
import org.huju.permit.Permits;
import org.springframework.stereotype.Service;

/**
 * The offices of a residence registration: the centre of the residence, the government of its district, and the police where the person lives
 * now by the permit, if there is one.
 */
@Service
class RegistrationOffices implements CaseOffices {

    private final RegistrationCases cases;
    private final Permits permits;
    private final Offices offices;

    RegistrationOffices(RegistrationCases cases, Permits permits, Offices offices) {
        this.cases = cases;
        this.permits = permits;
        this.offices = offices;
    }

    @Override
    public Optional<String> caseNo(UUID caseId) {
        return cases.find(caseId).map(RegistrationCase::caseNo);
    }

    @Override
    public Optional<Office> office(UUID caseId, OfficeKind kind) {
        Optional<Office> centre =
                cases.find(caseId).map(RegistrationCase::centreId).flatMap(offices::byId);
        return switch (kind) {
            case CENTRE -> centre;
            case DISTRICT -> centre.map(Office::districtCode).map(offices::governmentOf);
            case POLICE ->
                cases.find(caseId)
                        .flatMap(this::home)
                        .or(() -> centre)
                        .map(near -> offices.policeOf(near.districtCode()));
            case TALENT, HR, DEPARTMENT, MUNICIPAL -> Optional.empty();
        };
    }

    /** The centre of the residence that the permit tells. */
    private Optional<Office> home(RegistrationCase registrationCase) {
        return permits.of(registrationCase.filing().registrant().idNumber())
                .flatMap(permit -> offices.centreOfStreet(permit.particulars().streetCode()));
    }
}

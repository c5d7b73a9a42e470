package org.huju.registration;

import java.util.Optional;
import java.util.UUID;
import org.huju.desk.CaseOffices;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.huju.desk.Offices;
import org.springframework.stereotype.Service;

/** The offices of a residence registration: the centre of the residence, and the government of its district. */
@Service
class RegistrationOffices implements CaseOffices {

    private final RegistrationCases cases;
    private final Offices offices;

    RegistrationOffices(RegistrationCases cases, Offices offices) {
        this.cases = cases;
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
            case POLICE, TALENT, HR, DEPARTMENT, MUNICIPAL -> Optional.empty();
        };
    }
}

package org.huju.permit;

import java.util.Optional;
import java.util.UUID;
import org.huju.desk.CaseOffices;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.huju.desk.Offices;
import org.springframework.stereotype.Service;

/** The offices of a case about a permit: the centre that took it in, the police of the residence, and the government of its district. */
@Service
class PermitCaseOffices implements CaseOffices {

    private final PermitCases cases;
    private final Offices offices;

    PermitCaseOffices(PermitCases cases, Offices offices) {
        this.cases = cases;
        this.offices = offices;
    }

    @Override
    public Optional<String> caseNo(UUID caseId) {
        return cases.find(caseId).map(PermitCase::caseNo);
    }

    @Override
    public Optional<Office> office(UUID caseId, OfficeKind kind) {
        return cases.find(caseId).flatMap(permitCase -> office(permitCase, kind));
    }

    private Optional<Office> office(PermitCase permitCase, OfficeKind kind) {
        return switch (kind) {
            case CENTRE -> permitCase.centreId().flatMap(offices::byId);
            case POLICE -> police(permitCase);
            case DISTRICT -> police(permitCase).map(police -> offices.governmentOf(police.districtCode()));
            case TALENT, HR, DEPARTMENT, MUNICIPAL -> Optional.empty();
        };
    }

    /** Where an earlier record does not tell the residence, the police of the centre's district. */
    private Optional<Office> police(PermitCase permitCase) {
        return permitCase
                .policeId()
                .flatMap(offices::byId)
                .or(() -> permitCase
                        .centreId()
                        .flatMap(offices::byId)
                        .map(centre -> offices.policeOf(centre.districtCode())));
    }
}

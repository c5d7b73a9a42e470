package org.huju.issuance;

import java.util.Optional;
import java.util.UUID;
import org.huju.desk.CaseOffices;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.huju.desk.Offices;
import org.springframework.stereotype.Service;

/** The offices of an application: the centre and the police of the residence, and the government of its district. */
@Service
class ApplicationOffices implements CaseOffices {

    private final Applications applications;
    private final Offices offices;

    ApplicationOffices(Applications applications, Offices offices) {
        this.applications = applications;
        this.offices = offices;
    }

    @Override
    public Optional<String> caseNo(UUID caseId) {
        return applications.find(caseId).map(PermitApplication::applicationNo);
    }

    @Override
    public Optional<Office> office(UUID caseId, OfficeKind kind) {
        return applications.find(caseId).flatMap(application -> office(application, kind));
    }

    private Optional<Office> office(PermitApplication application, OfficeKind kind) {
        return switch (kind) {
            case CENTRE -> offices.byId(application.centreId());
            case POLICE -> offices.byId(application.policeId());
            case DISTRICT ->
                offices.byId(application.policeId()).map(police -> offices.governmentOf(police.districtCode()));
            case TALENT, HR, DEPARTMENT, MUNICIPAL -> Optional.empty();
        };
    }
}

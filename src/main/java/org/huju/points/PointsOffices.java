package org.huju.points;

import java.util.Optional;
import java.util.UUID;
import org.huju.desk.CaseOffices;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.huju.desk.Offices;
import org.springframework.stereotype.Service;

/**
 * The offices of an application for points: the talent centre and the bureau of human resources of the employer's district, and its
 * government. What the holder has brought to the bureau directly is taken in by the bureau itself (article 30).
 */
@Service
public class PointsOffices implements CaseOffices {

    private final PointsApplications applications;
    private final Offices offices;

    PointsOffices(PointsApplications applications, Offices offices) {
        this.applications = applications;
        this.offices = offices;
    }

    @Override
    public Optional<String> caseNo(UUID caseId) {
        return applications.find(caseId).map(PointsApplication::applicationNo);
    }

    @Override
    public Optional<Office> office(UUID caseId, OfficeKind kind) {
        return applications.find(caseId).flatMap(application -> office(application, kind));
    }

    /** Whoever checks the materials and accepts. */
    public Office intake(PointsApplication application) {
        return application.channel() == PointsChannel.DIRECT ? hr(application) : talentCentre(application);
    }

    public Office hr(PointsApplication application) {
        return offices.byId(application.hrId()).orElseThrow();
    }

    private Office talentCentre(PointsApplication application) {
        return offices.byId(application.talentCentreId()).orElseThrow();
    }

    /** The window for what is still to come lies with whoever has accepted, which in other cases is a community centre. */
    private Optional<Office> office(PointsApplication application, OfficeKind kind) {
        return switch (kind) {
            case TALENT, CENTRE -> Optional.of(intake(application));
            case HR -> Optional.of(hr(application));
            case DISTRICT -> Optional.of(offices.governmentOf(hr(application).districtCode()));
            case POLICE, DEPARTMENT, MUNICIPAL -> Optional.empty();
        };
    }
}

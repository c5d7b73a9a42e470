package org.huju.points;

import java.util.Optional;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.StatutoryClock;
import org.huju.points.PointsApplication.Acceptance;
import org.huju.verification.DepartmentQuestion;
import org.huju.verification.Inquiry;
import org.huju.verification.VerifiedCase;
import org.huju.verification.VerifiedCases;
import org.springframework.stereotype.Service;

/** What departments are asked and told of an application for points: the person, and what it states about one indicator. */
@Service
public class VerifyIndicators implements VerifiedCases {

    private final PointsApplications applications;
    private final PointsOffices offices;
    private final CaseClocks caseClocks;
    private final PointsMark mark;

    VerifyIndicators(PointsApplications applications, PointsOffices offices, CaseClocks caseClocks, PointsMark mark) {
        this.applications = applications;
        this.offices = offices;
        this.caseClocks = caseClocks;
        this.mark = mark;
    }

    @Override
    public boolean has(UUID caseId) {
        return applications.find(caseId).isPresent();
    }

    @Override
    public DepartmentQuestion question(UUID caseId, Inquiry inquiry) {
        PointsFiling filing = applications.get(caseId).filing();
        PointsFiling.Holder holder = filing.holder();
        Optional<String> claimed = Optional.of(IndicatorInquiries.claimed(filing.claims(), inquiry));
        return new DepartmentQuestion(inquiry, holder.name().value(), holder.idNumber(), Optional.empty(), claimed);
    }

    @Override
    public String stated(UUID caseId, Inquiry inquiry) {
        return IndicatorInquiries.claimed(applications.get(caseId).filing().claims(), inquiry);
    }

    @Override
    public VerifiedCase seen(UUID caseId) {
        PointsApplication application = applications.get(caseId);
        return new VerifiedCase(
                "居住证积分申请",
                application.applicationNo(),
                application.acceptance().map(Acceptance::acceptanceNo).orElse(""),
                application.acceptance().map(Acceptance::acceptedOn),
                offices.intake(application).name(),
                application.state().label(),
                mark.label(caseId),
                caseClocks.find(caseId, PointsPeriods.DECISION).map(StatutoryClock::due));
    }
}

package org.huju.points;

import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.verification.VerifyWithDepartment;
import org.springframework.stereotype.Service;

/** 转送人力资源社会保障部门 (article 23): each claimed indicator goes to the department whose records tell. */
@Service
public class TransferToHr {

    private final PointsApplications applications;
    private final OfficerDecisions decisions;
    private final VerifyWithDepartment verifyWithDepartment;

    TransferToHr(
            PointsApplications applications, OfficerDecisions decisions, VerifyWithDepartment verifyWithDepartment) {
        this.applications = applications;
        this.decisions = decisions;
        this.verifyWithDepartment = verifyWithDepartment;
    }

    public void transfer(UUID id) {
        PointsApplication application = applications.get(id);
        decisions.decide(id, Decision.Step.TRANSFER_TO_HR, "转送人力资源社会保障部门", application.hrId(), Decision.BY_SYSTEM);
        Claims claims = application.filing().claims();
        IndicatorInquiries.of(claims)
                .forEach(inquiry ->
                        verifyWithDepartment.send(id, inquiry, IndicatorInquiries.question(claims, inquiry)));
    }
}

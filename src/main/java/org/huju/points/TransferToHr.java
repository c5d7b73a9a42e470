package org.huju.points;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.law.LawBook;
import org.huju.verification.VerifyWithDepartment;
import org.springframework.stereotype.Service;

/** 转送人力资源社会保障部门 (article 23): each claimed indicator goes to the department whose records tell. */
@Service
public class TransferToHr {

    private static final String CONDUCT_LOOK_BACK = "conduct-look-back";

    private final PointsApplications applications;
    private final OfficerDecisions decisions;
    private final VerifyWithDepartment verifyWithDepartment;
    private final LawBook lawBook;

    TransferToHr(
            PointsApplications applications,
            OfficerDecisions decisions,
            VerifyWithDepartment verifyWithDepartment,
            LawBook lawBook) {
        this.applications = applications;
        this.decisions = decisions;
        this.verifyWithDepartment = verifyWithDepartment;
        this.lawBook = lawBook;
    }

    public void transfer(UUID id) {
        PointsApplication application = applications.get(id);
        decisions.decide(id, Decision.Step.TRANSFER_TO_HR, "转送人力资源社会保障部门", application.hrId(), Decision.BY_SYSTEM);
        Claims claims = application.filing().claims();
        LocalDate acceptedOn = application.accepted().acceptedOn();
        String lookBack = lawBook.at(acceptedOn).period(CONDUCT_LOOK_BACK).length();
        IndicatorInquiries.of(claims)
                .forEach(inquiry ->
                        verifyWithDepartment.send(id, inquiry, IndicatorInquiries.question(claims, inquiry, lookBack)));
    }
}

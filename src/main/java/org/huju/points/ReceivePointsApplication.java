package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.QueryCode;
import org.huju.clock.CaseClocks;
import org.huju.desk.Offices;
import org.huju.permit.Permit;
import org.huju.permit.Permits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 收件 (articles 23 and 30): stores what was filed and checked, for the offices of the employer's district. */
@Service
public class ReceivePointsApplication {

    private final PointsApplications applications;
    private final Permits permits;
    private final Offices offices;
    private final CaseClocks caseClocks;
    private final Clock clock;

    ReceivePointsApplication(
            PointsApplications applications, Permits permits, Offices offices, CaseClocks caseClocks, Clock clock) {
        this.applications = applications;
        this.permits = permits;
        this.offices = offices;
        this.caseClocks = caseClocks;
        this.clock = clock;
    }

    /** By the employer at the talent centre. @throws InvalidInput if the person has an open application already */
    @Transactional
    public PointsApplication atTheWindow(PointsFiling filing, String clerk) {
        return receive(filing, PointsChannel.WINDOW, null, clerk);
    }

    /**
     * By the employer, online.
     *
     * @param submissionKey tells the same submission sent again
     * @throws InvalidInput if the person has an open application already
     */
    @Transactional
    public PointsApplication online(PointsFiling filing, String submissionKey) {
        return receive(filing, PointsChannel.ONLINE, submissionKey, null);
    }

    /**
     * By the holder at the human-resources department; it is not taken as an application before that is decided, and the time to decide
     * runs from today.
     *
     * @throws InvalidInput if the person has an open application, or an open direct request, already
     */
    @Transactional
    public PointsApplication direct(PointsFiling filing, String officer) {
        applications.directRequestOf(filing.holder().idNumber()).ifPresent(open -> {
            throw alreadyOpen(open.applicationNo());
        });
        PointsApplication request = receive(filing, PointsChannel.DIRECT, null, officer);
        caseClocks.start(request.id(), PointsPeriods.DIRECT_REQUEST, request.receivedOn());
        return request;
    }

    private PointsApplication receive(PointsFiling filing, PointsChannel channel, String submissionKey, String by) {
        applications.openOf(filing.holder().idNumber()).ifPresent(open -> {
            throw alreadyOpen(open.applicationNo());
        });
        LocalDate today = LocalDate.now(clock);
        String district = filing.employer().districtCode();
        PointsApplication application = new PointsApplication(
                UUID.randomUUID(),
                applications.nextApplicationNo(today),
                QueryCode.fresh(),
                channel,
                channel == PointsChannel.DIRECT ? PointsState.DIRECT_REQUESTED : PointsState.RECEIVED,
                permits.of(filing.holder().idNumber()).map(Permit::permitNo).orElseThrow(),
                offices.talentCentreOf(district).id(),
                offices.hrOf(district).id(),
                filing,
                today,
                Optional.empty(),
                Optional.empty());
        applications.add(application, submissionKey, by);
        return application;
    }

    /** One person has one open application; the other one's number helps to find it. */
    public static InvalidInput alreadyOpen(String applicationNo) {
        return new InvalidInput(
                "idNumber", "公民身份号码：该持证人已有一件在办的积分申请（" + applicationNo + "），请等待办结；等待单位补正的，单位可以到人才服务中心补正或者撤回");
    }
}

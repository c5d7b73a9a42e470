package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.QueryCode;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 收件: stores what was filed, at the window or online, for the office of the residence (article 8). */
@Service
public class ReceiveApplication {

    private final Applications applications;
    private final Offices offices;
    private final NoticePeriod noticePeriod;
    private final Clock clock;

    ReceiveApplication(Applications applications, Offices offices, NoticePeriod noticePeriod, Clock clock) {
        this.applications = applications;
        this.offices = offices;
        this.noticePeriod = noticePeriod;
        this.clock = clock;
    }

    /** At the window. @throws InvalidInput if the person has an open application already */
    @Transactional
    public PermitApplication atTheWindow(Filing filing, String clerk) {
        return receive(filing, Channel.WINDOW, null, clerk);
    }

    /** From the online hall. @throws InvalidInput if the person has an open application already */
    @Transactional
    public PermitApplication online(Filing filing, String idempotencyKey) {
        return receive(filing, Channel.ONLINE, idempotencyKey, null);
    }

    private PermitApplication receive(Filing filing, Channel channel, String idempotencyKey, String clerk) {
        applications.openOf(filing.applicant().idNumber()).ifPresent(open -> {
            throw alreadyOpen(open.applicationNo());
        });
        LocalDate today = LocalDate.now(clock);
        Office centre = offices.centreOfStreet(filing.residence().streetCode()).orElseThrow();
        PermitApplication application = new PermitApplication(
                UUID.randomUUID(),
                applications.nextApplicationNo(today),
                QueryCode.fresh(),
                channel,
                ApplicationState.RECEIVED,
                Mark.NONE,
                centre.id(),
                offices.policeOf(centre.districtCode()).id(),
                filing,
                today,
                Optional.empty(),
                Optional.empty());
        applications.add(application, idempotencyKey, clerk);
        noticePeriod.materialsReceived(application.id(), channel, today);
        return application;
    }

    /** One person has one open application; the other one's number helps to find it. */
    public static InvalidInput alreadyOpen(String applicationNo) {
        return new InvalidInput("idNumber", "公民身份号码：该申请人已有一件在办的申请（" + applicationNo + "），请等待办结或先撤回");
    }
}

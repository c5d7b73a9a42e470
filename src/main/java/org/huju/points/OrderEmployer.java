package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.casefile.Remedies;
import org.huju.clock.CaseClocks;
import org.huju.clock.StatutoryClock;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 责令单位改正 (article 30): with the day by which it must have filed. */
@Service
public class OrderEmployer {

    private final PointsApplications applications;
    private final DecideDirectRequest decideDirectRequest;
    private final CaseClocks caseClocks;
    private final Remedies remedies;
    private final Notices notices;
    private final Clock clock;

    OrderEmployer(
            PointsApplications applications,
            DecideDirectRequest decideDirectRequest,
            CaseClocks caseClocks,
            Remedies remedies,
            Notices notices,
            Clock clock) {
        this.applications = applications;
        this.decideDirectRequest = decideDirectRequest;
        this.caseClocks = caseClocks;
        this.remedies = remedies;
        this.notices = notices;
        this.clock = clock;
    }

    public void order(UUID id) {
        LocalDate today = LocalDate.now(clock);
        StatutoryClock correction = caseClocks.start(id, PointsPeriods.EMPLOYER_CORRECTION, today);
        String text = DirectRequestTexts.order(
                applications.get(id), decideDirectRequest.decided(id), correction, remedies.against(today));
        notices.issue(id, Notice.Kind.EMPLOYER_ORDER, text);
    }
}

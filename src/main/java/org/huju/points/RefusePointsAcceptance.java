package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Remedies;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 不予受理: the clerk's finding, with its article and the remedies, goes to employer and holder in writing. */
@Service
public class RefusePointsAcceptance {

    private final PointsApplications applications;
    private final Decisions decisions;
    private final Notices notices;
    private final Remedies remedies;
    private final Clock clock;

    RefusePointsAcceptance(
            PointsApplications applications, Decisions decisions, Notices notices, Remedies remedies, Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.notices = notices;
        this.remedies = remedies;
        this.clock = clock;
    }

    public void refuse(UUID id) {
        Decision finding =
                decisions.last(id, Decision.Step.CHECK_POINTS_MATERIALS).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        applications.become(id, PointsState.NOT_ACCEPTED, today);
        String text = PointsNoticeTexts.notAccepted(applications.get(id), finding, remedies.against(today));
        notices.issue(id, Notice.Kind.NOT_ACCEPTED, text);
    }
}

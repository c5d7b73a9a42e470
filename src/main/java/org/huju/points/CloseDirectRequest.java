package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Decisions;
import org.huju.casefile.Remedies;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 办结直接申请 (article 30): as the employer has filed, not accepted, or taken by the bureau itself; the holder is told each time. */
@Service
public class CloseDirectRequest {

    private final PointsApplications applications;
    private final Decisions decisions;
    private final DecideDirectRequest decideDirectRequest;
    private final PointsProcess process;
    private final Remedies remedies;
    private final Notices notices;
    private final Clock clock;

    CloseDirectRequest(
            PointsApplications applications,
            Decisions decisions,
            DecideDirectRequest decideDirectRequest,
            PointsProcess process,
            Remedies remedies,
            Notices notices,
            Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.decideDirectRequest = decideDirectRequest;
        this.process = process;
        this.remedies = remedies;
        this.notices = notices;
        this.clock = clock;
    }

    /** The employer's own application goes on in its place. */
    public void asEmployerFiled(UUID id) {
        Decision check = decisions.last(id, Step.CHECK_CORRECTION).orElseThrow();
        applications.become(id, PointsState.LEFT_TO_EMPLOYER, LocalDate.now(clock));
        notices.issue(
                id, Notice.Kind.DIRECT_REQUEST_DECISION, DirectRequestTexts.employerFiled(applications.get(id), check));
    }

    public void asRejected(UUID id) {
        LocalDate today = LocalDate.now(clock);
        applications.become(id, PointsState.NOT_ACCEPTED, today);
        PointsApplication application = applications.get(id);
        String text = DirectRequestTexts.rejected(
                application,
                decideDirectRequest.decided(id),
                decideDirectRequest.mayEntrust(application),
                remedies.against(today));
        notices.issue(id, Notice.Kind.DIRECT_REQUEST_DECISION, text);
    }

    /** From here on it goes the way of every application, with the bureau in the place of the talent centre. */
    public void asTaken(UUID id) {
        applications.become(id, PointsState.RECEIVED, LocalDate.now(clock));
        notices.issue(id, Notice.Kind.DIRECT_REQUEST_DECISION, DirectRequestTexts.taken(applications.get(id)));
        process.begin(id);
    }
}

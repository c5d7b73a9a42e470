package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 补正材料: the employer has brought what the notice named, or gives the application up. */
@Service
public class CorrectMaterials {

    private final PointsApplications applications;
    private final OfficerDecisions decisions;
    private final Notices notices;
    private final Clock clock;

    CorrectMaterials(PointsApplications applications, OfficerDecisions decisions, Notices notices, Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.notices = notices;
        this.clock = clock;
    }

    /** The wording of the latest notice. */
    public String noticeText(UUID id) {
        return notices.of(id).stream()
                .filter(notice -> notice.kind() == Notice.Kind.ONE_TIME_NOTICE)
                .reduce((earlier, later) -> later)
                .map(Notice::body)
                .orElse("");
    }

    /** After one pre-check it goes straight on to acceptance. */
    public void corrected(UUID id, String clerk) {
        applications.become(id, PointsState.PRECHECKED, LocalDate.now(clock));
        decisions.decide(id, Decision.Step.CORRECT_MATERIALS, "已补正", "", clerk);
    }

    /** No period runs while the employer corrects. */
    public void withdrawn(UUID id, String reason, String clerk) {
        LocalDate today = LocalDate.now(clock);
        applications.become(id, PointsState.WITHDRAWN, today);
        decisions.decide(id, Decision.Step.WITHDRAWAL, "撤回申请", reason, clerk);
        notices.issue(id, Notice.Kind.WITHDRAWN, PointsNoticeTexts.withdrawn(applications.get(id)));
    }
}

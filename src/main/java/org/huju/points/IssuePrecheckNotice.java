package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 一次性告知: one notice of everything that is missing; what it does not name cannot be demanded later. */
@Service
public class IssuePrecheckNotice {

    private static final Set<Decision.Step> CHECKING =
            EnumSet.of(Decision.Step.PRECHECK_MATERIALS, Decision.Step.CHECK_POINTS_MATERIALS);

    private final PointsApplications applications;
    private final Materials materials;
    private final Decisions decisions;
    private final Notices notices;
    private final Clock clock;

    IssuePrecheckNotice(
            PointsApplications applications, Materials materials, Decisions decisions, Notices notices, Clock clock) {
        this.applications = applications;
        this.materials = materials;
        this.decisions = decisions;
        this.notices = notices;
        this.clock = clock;
    }

    public void issue(UUID id) {
        LocalDate today = LocalDate.now(clock);
        applications.become(id, PointsState.AWAITING_CORRECTION, today);
        materials.demandMissing(id, today);
        List<String> missing =
                materials.missing(id).stream().map(Material::name).toList();
        String text = PointsNoticeTexts.precheck(applications.get(id), missing, note(id));
        notices.issue(id, Notice.Kind.ONE_TIME_NOTICE, text);
    }

    /** What the clerk who looked last has written about it. */
    private String note(UUID id) {
        return decisions.of(id).stream()
                .filter(decision -> CHECKING.contains(decision.step()))
                .reduce((earlier, later) -> later)
                .map(Decision::reason)
                .orElse("");
    }
}

package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 一次性告知: tells on the spot everything that is missing (article 10). */
@Service
public class IssueOneTimeNotice {

    private final Applications applications;
    private final Materials materials;
    private final NoticePeriod noticePeriod;
    private final Decisions decisions;
    private final Notices notices;
    private final Clock clock;

    IssueOneTimeNotice(
            Applications applications,
            Materials materials,
            NoticePeriod noticePeriod,
            Decisions decisions,
            Notices notices,
            Clock clock) {
        this.applications = applications;
        this.materials = materials;
        this.noticePeriod = noticePeriod;
        this.decisions = decisions;
        this.notices = notices;
        this.clock = clock;
    }

    /** The list is complete and fixed with it: what it does not name cannot simply be demanded later. */
    public void issue(UUID id) {
        PermitApplication application = applications.get(id);
        LocalDate today = LocalDate.now(clock);
        applications.become(id, ApplicationState.AWAITING_SUPPLEMENT, today);
        materials.demandMissing(id, today);
        noticePeriod.kept(id, today, "已一次性告知");
        List<String> missing =
                materials.missing(id).stream().map(Material::name).toList();
        String note = decisions
                .last(id, Decision.Step.CHECK_MATERIALS)
                .map(Decision::reason)
                .orElse("");
        notices.issue(id, Notice.Kind.ONE_TIME_NOTICE, NoticeTexts.oneTimeNotice(application, missing, note));
    }
}

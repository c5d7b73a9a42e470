package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 补齐材料: the applicant has brought what the one-time notice named; it is checked again (article 10). */
@Service
public class SupplementMaterials {

    private final Applications applications;
    private final NoticePeriod noticePeriod;
    private final Decisions decisions;
    private final Notices notices;
    private final Clock clock;

    SupplementMaterials(
            Applications applications, NoticePeriod noticePeriod, Decisions decisions, Notices notices, Clock clock) {
        this.applications = applications;
        this.noticePeriod = noticePeriod;
        this.decisions = decisions;
        this.notices = notices;
        this.clock = clock;
    }

    /** The wording of the latest one-time notice. */
    public String noticeText(UUID id) {
        return notices.of(id).stream()
                .filter(notice -> notice.kind() == Notice.Kind.ONE_TIME_NOTICE)
                .reduce((earlier, later) -> later)
                .map(Notice::body)
                .orElse("");
    }

    public void supplemented(UUID id, String clerk) {
        LocalDate today = LocalDate.now(clock);
        applications.become(id, ApplicationState.RECEIVED, today);
        noticePeriod.materialsReceived(id, Channel.WINDOW, today);
        decisions.add(
                id,
                new Decision(Decision.Step.SUPPLEMENT_MATERIALS, "已补交", "", Optional.empty(), clerk, clock.instant()));
    }
}

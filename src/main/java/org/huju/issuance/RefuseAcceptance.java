package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Remedies;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 不予受理: the clerk's finding, with its article, goes to the applicant in writing. */
@Service
public class RefuseAcceptance {

    private final Applications applications;
    private final Decisions decisions;
    private final NoticePeriod noticePeriod;
    private final Notices notices;
    private final Remedies remedies;
    private final Clock clock;

    RefuseAcceptance(
            Applications applications,
            Decisions decisions,
            NoticePeriod noticePeriod,
            Notices notices,
            Remedies remedies,
            Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.noticePeriod = noticePeriod;
        this.notices = notices;
        this.remedies = remedies;
        this.clock = clock;
    }

    public void refuse(UUID id) {
        Decision finding = decisions.last(id, Decision.Step.CHECK_MATERIALS).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        applications.become(id, ApplicationState.NOT_ACCEPTED, today);
        noticePeriod.kept(id, today, "不予受理");
        String text = NoticeTexts.notAccepted(applications.get(id), finding, remedies.against(today));
        notices.issue(id, Notice.Kind.NOT_ACCEPTED, text);
    }
}

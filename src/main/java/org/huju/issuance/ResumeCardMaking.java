package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.clock.CaseClocks;
import org.huju.clock.ClockRefusal;
import org.huju.clock.LedgerEntry.Act;
import org.huju.clock.PauseCauses;
import org.huju.clock.StatutoryClock;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 期限恢复: what the pause was for is done, or the time the applicant was told has passed. */
@Service
public class ResumeCardMaking {

    private final Applications applications;
    private final PauseCauses causes;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final Clock clock;

    ResumeCardMaking(
            Applications applications, PauseCauses causes, CaseClocks caseClocks, Notices notices, Clock clock) {
        this.applications = applications;
        this.causes = causes;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.clock = clock;
    }

    /** Goes on and tells the applicant the date. @throws org.huju.InvalidInput unless it is paused */
    public void resume(UUID id, String reason, String officer) {
        StatutoryClock resumed = goOn(id, officer, reason);
        notices.issue(id, Notice.Kind.RESUMED, NoticeTexts.resumed(applications.get(id), resumed));
    }

    /** The date is the one the applicant was told when the pause began. */
    public void resumeByItself(UUID id) {
        goOn(id, Act.SYSTEM, "中止期满，自动恢复");
    }

    private StatutoryClock goOn(UUID id, String actor, String cause) {
        applications.lock(id);
        LocalDate today = LocalDate.now(clock);
        Act act = Act.of(actor, cause, causes.article(today));
        return ClockRefusal.at("reason", "恢复原因", () -> caseClocks.resume(id, Rules.CARD_MAKING, today, act));
    }
}

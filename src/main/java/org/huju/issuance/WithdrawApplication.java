package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Service;

/** 撤回: the applicant may withdraw until the permit has been signed (a design decision, see {@code law/interpretation.yaml}). */
@Service
public class WithdrawApplication {

    private final Applications applications;
    private final Decisions decisions;
    private final CaseClocks caseClocks;
    private final Notices notices;
    private final Clock clock;

    WithdrawApplication(
            Applications applications, Decisions decisions, CaseClocks caseClocks, Notices notices, Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.caseClocks = caseClocks;
        this.notices = notices;
        this.clock = clock;
    }

    /** Whether it can still be withdrawn. @throws InvalidInput if it cannot */
    public void requirePossible(PermitApplication application) {
        if (!application.state().isBeforeIssue()) {
            throw new InvalidInput(
                    "number",
                    "收件编号或受理号：申请" + application.applicationNo() + "的状态是“"
                            + application.state().label() + "”，不能撤回；只有签发前的在办申请可以撤回");
        }
    }

    /** Keeps the reason; the process of the case then does the rest through {@link #record}. */
    public void request(UUID id, String reason, String by) {
        applications.lock(id);
        requirePossible(applications.get(id));
        decisions.add(
                id, new Decision(Decision.Step.WITHDRAWAL, "撤回申请", reason, Optional.empty(), by, clock.instant()));
    }

    public void record(UUID id) {
        LocalDate today = LocalDate.now(clock);
        applications.become(id, ApplicationState.WITHDRAWN, today);
        caseClocks.endAll(id, today, Act.SYSTEM, "申请已撤回");
        notices.issue(id, Notice.Kind.WITHDRAWN, NoticeTexts.withdrawn(applications.get(id)));
    }
}

package org.huju.cancellation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 听取陈述申辩: what the holder says to the proposal, or that nothing was said. */
@Service
public class HearHolder {

    static final String SAID_NOTHING = "表示没有意见";
    static final String SILENT = "期满没有提出";

    private final Cancellations cancellations;
    private final CaseClocks caseClocks;
    private final Decisions decisions;
    private final Clock clock;

    HearHolder(Cancellations cancellations, CaseClocks caseClocks, Decisions decisions, Clock clock) {
        this.cancellations = cancellations;
        this.caseClocks = caseClocks;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @param statement what was said, as the holder signed it */
    @Transactional
    public void heard(UUID caseId, String statement, String officer) {
        cancellations.heard(caseId, statement);
        close(caseId, "已听取陈述申辩", statement, officer);
    }

    /** The holder has come, or written, to say that there is nothing to say; silence alone is not that. */
    @Transactional
    public void nothingToSay(UUID caseId, String note, String officer) {
        cancellations.heard(caseId, SAID_NOTHING);
        close(caseId, SAID_NOTHING, note, officer);
    }

    /** The time is over and nothing was said. */
    @Transactional
    public void silent(UUID caseId) {
        cancellations.heard(caseId, SILENT);
        caseClocks.miss(caseId, Rules.HEARING_WINDOW, "");
        keep(caseId, SILENT, "", Decision.BY_SYSTEM);
    }

    private void close(UUID caseId, String outcome, String reason, String officer) {
        caseClocks.finish(caseId, Rules.HEARING_WINDOW, "", LocalDate.now(clock), officer, outcome);
        keep(caseId, outcome, reason, officer);
    }

    /** From now on the signer's time runs. */
    private void keep(UUID caseId, String outcome, String reason, String by) {
        caseClocks.start(caseId, Rules.CONFIRMATION, LocalDate.now(clock));
        decisions.add(
                caseId,
                new Decision(Decision.Step.HEAR_HOLDER, outcome, reason, Optional.empty(), by, clock.instant()));
    }
}

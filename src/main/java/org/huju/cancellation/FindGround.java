package org.huju.cancellation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.cancellation.Cancellation.Finding;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 认定 (article 16): the competent department finds the ground, in a document of its own, or does not. */
@Service
public class FindGround {

    private final Cancellations cancellations;
    private final CancellationGrounds grounds;
    private final CaseClocks caseClocks;
    private final Decisions decisions;
    private final Clock clock;

    FindGround(
            Cancellations cancellations,
            CancellationGrounds grounds,
            CaseClocks caseClocks,
            Decisions decisions,
            Clock clock) {
        this.cancellations = cancellations;
        this.grounds = grounds;
        this.caseClocks = caseClocks;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @throws InvalidInput if the document is of a day to come */
    @Transactional
    public void found(UUID caseId, Finding finding, String clerk) {
        if (finding.on().isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("foundOn", "“认定文书日期”不能晚于今天，请核对");
        }
        cancellations.found(caseId, finding);
        keep(caseId, "认定成立", finding.documentNo() + "（" + finding.on() + "）：" + finding.text(), clerk);
    }

    @Transactional
    public void notFound(UUID caseId, String reason, String clerk) {
        keep(caseId, "认定不成立", reason, clerk);
    }

    private void keep(UUID caseId, String outcome, String reason, String clerk) {
        String article = grounds.article(cancellations.get(caseId).proposal());
        caseClocks.finish(caseId, Rules.FINDING, "", LocalDate.now(clock), clerk, outcome);
        decisions.add(
                caseId,
                new Decision(Decision.Step.FIND_GROUND, outcome, reason, Optional.of(article), clerk, clock.instant()));
    }
}

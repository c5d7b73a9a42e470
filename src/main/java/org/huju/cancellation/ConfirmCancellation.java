package org.huju.cancellation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.clock.CaseClocks;
import org.huju.law.LawBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 审批注销 (article 16): another officer than the one who proposed it confirms, or drops it. */
@Service
public class ConfirmCancellation {

    private final Cancellations cancellations;
    private final CancellationGrounds grounds;
    private final Decisions decisions;
    private final CaseClocks caseClocks;
    private final LawBook lawBook;
    private final Clock clock;

    ConfirmCancellation(
            Cancellations cancellations,
            CancellationGrounds grounds,
            Decisions decisions,
            CaseClocks caseClocks,
            LawBook lawBook,
            Clock clock) {
        this.cancellations = cancellations;
        this.grounds = grounds;
        this.decisions = decisions;
        this.caseClocks = caseClocks;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** @throws InvalidInput if nobody has found the ground, the holder was not heard, or by the officer who proposed it */
    @Transactional
    public void confirm(UUID caseId, String reason, String signer) {
        requireFoundAndHeard(cancellations.get(caseId));
        keep(caseId, "注销", reason, signer);
    }

    /** @throws InvalidInput by the officer who proposed it */
    @Transactional
    public void drop(UUID caseId, String reason, String signer) {
        keep(caseId, "不予注销", reason, signer);
    }

    /** @throws InvalidInput if nobody has found the ground, or the holder was not heard */
    static void requireFoundAndHeard(Cancellation cancellation) {
        if (cancellation.finding().isEmpty()) {
            throw new InvalidInput("decision", "有关部门没有认定注销的情形，不能注销（" + Rules.ARTICLE + "）");
        }
        if (cancellation.statement().isEmpty()) {
            throw new InvalidInput("decision", "还没有告知持证人并听取陈述申辩，不能注销（参照" + Rules.ARTICLE + "）");
        }
    }

    /** Whether that officer has proposed this case. */
    public boolean isProposer(UUID caseId, String officer) {
        return cancellations.get(caseId).proposal().by().equals(officer);
    }

    private void keep(UUID caseId, String outcome, String reason, String signer) {
        if (isProposer(caseId, signer)) {
            String basis = lawBook.at(LocalDate.now(clock))
                    .principle(Rules.TWO_OFFICERS)
                    .authority();
            throw new InvalidInput("decision", "审批人不得是提请人，请由另一名民警审批（" + basis + "）");
        }
        caseClocks.finish(caseId, Rules.CONFIRMATION, "", LocalDate.now(clock), signer, outcome);
        String article = grounds.article(cancellations.get(caseId).proposal());
        decisions.add(
                caseId,
                new Decision(
                        Decision.Step.CONFIRM_CANCELLATION,
                        outcome,
                        reason,
                        Optional.of(article),
                        signer,
                        clock.instant()));
    }
}

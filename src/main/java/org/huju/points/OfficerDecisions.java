package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.springframework.stereotype.Service;

/** Keeps who decided what in a points case; two officers decide on what counts (principle {@code points-two-officers}). */
@Service
public class OfficerDecisions {

    private static final Set<Decision.Step> REVIEWING = EnumSet.of(Decision.Step.REVIEW_INDICATORS);

    private final Decisions decisions;
    private final Clock clock;

    OfficerDecisions(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Keeps a decision that is no refusal. */
    public void decide(UUID id, Decision.Step step, String outcome, String reason, String by) {
        keep(id, step, outcome, reason, Optional.empty(), by);
    }

    /** Keeps a decision that rests on an article. */
    void decide(UUID id, Decision.Step step, String outcome, String reason, String article, String by) {
        keep(id, step, outcome, reason, Optional.of(article), by);
    }

    /** The day on which that step was decided last; what carries the decision out may run later, the period does not. */
    LocalDate dayOf(UUID id, Decision.Step step) {
        return LocalDate.ofInstant(decisions.last(id, step).orElseThrow().decidedAt(), clock.getZone());
    }

    /** Those who have reviewed this case, in any round. */
    public boolean isReviewer(UUID id, String officer) {
        return decisions.of(id).stream()
                .filter(decision -> REVIEWING.contains(decision.step()))
                .anyMatch(decision -> decision.decidedBy().equals(officer));
    }

    /** @throws InvalidInput if the officer has reviewed this case */
    void requireNotReviewer(UUID id, String officer) {
        if (isReviewer(id, officer)) {
            throw new InvalidInput("decision", "复审人不得与审核人为同一人，请由另一名工作人员复审");
        }
    }

    private void keep(UUID id, Decision.Step step, String outcome, String reason, Optional<String> article, String by) {
        decisions.add(id, new Decision(step, outcome, reason, article, by, clock.instant()));
    }
}

package org.huju.issuance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Grounds.Ground;
import org.springframework.stereotype.Service;

/**
 * 核查 and 签发: one officer reviews, another signs (articles 11 and 12).
 *
 * <p>That they are two rests on article 34 of the licensing law, taken over by {@code law/interpretation.yaml}.
 */
@Service
public class DecideIssuance {

    private final Applications applications;
    private final Decisions decisions;
    private final RefusalGrounds refusalGrounds;
    private final CheckRevokedSince checkRevokedSince;
    private final Clock clock;

    DecideIssuance(
            Applications applications,
            Decisions decisions,
            RefusalGrounds refusalGrounds,
            CheckRevokedSince checkRevokedSince,
            Clock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.refusalGrounds = refusalGrounds;
        this.checkRevokedSince = checkRevokedSince;
        this.clock = clock;
    }

    /** Keeps a decision that is no refusal. */
    public void decide(UUID id, Decision.Step step, String outcome, String reason, String by) {
        keep(id, step, outcome, reason, Optional.empty(), by);
    }

    /** Keeps a refusal. @throws InvalidInput if the ground is unknown */
    public void refuse(UUID id, Decision.Step step, String ground, String reason, String by) {
        Ground refused = refusalGrounds.get(ground);
        keep(id, step, "不予办理", refused.label() + "。" + reason, Optional.of(refused.article()), by);
    }

    /**
     * The second officer signs: the card may be made and the application can no longer be withdrawn.
     *
     * @throws InvalidInput if the officer has reviewed it, or the registration it rests on was revoked since (article 9)
     */
    public void sign(UUID id, String reason, String by) {
        if (reviewers(id).anyMatch(by::equals)) {
            throw new InvalidInput("decision", "审批人不得与核查人为同一人，请由另一名民警审批签发");
        }
        LocalDate today = LocalDate.now(clock);
        checkRevokedSince.lost(applications.get(id), today).ifPresent(why -> {
            throw new InvalidInput("decision", why);
        });
        applications.become(id, ApplicationState.APPROVED, today);
        decide(id, Decision.Step.APPROVE_ISSUANCE, "签发", reason, by);
    }

    /** Those who have compared by hand or reviewed this case. */
    public Stream<String> reviewers(UUID id) {
        return deciders(id, Set.of(Decision.Step.REVIEW_COMPARISON, Decision.Step.COMPARE_MANUALLY));
    }

    /** Those to whom this case has come for approval: who has signed it, refused it or sent it back. */
    Stream<String> approvers(UUID id) {
        return deciders(id, Set.of(Decision.Step.APPROVE_ISSUANCE));
    }

    private Stream<String> deciders(UUID id, Set<Decision.Step> steps) {
        return decisions.of(id).stream()
                .filter(decision -> steps.contains(decision.step()))
                .map(Decision::decidedBy);
    }

    private void keep(UUID id, Decision.Step step, String outcome, String reason, Optional<String> article, String by) {
        Instant now = clock.instant();
        decisions.add(id, new Decision(step, outcome, reason, article, by, now));
    }
}

package org.huju.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.law.LawBook;
import org.huju.law.LegalRule;
import org.springframework.stereotype.Service;

/** 认定虚假承诺 ({@code false-commitment-revokes}): by the head of the centre, who is not the one who registered, after the person was heard. */
@Service
public class FindFalseCommitment {

    private static final String RULE = "false-commitment-revokes";
    private static final String HEARD = "revocation-heard";

    private final Decisions decisions;
    private final HearRegistrant hearRegistrant;
    private final RevocationPeriods periods;
    private final LawBook lawBook;
    private final Clock clock;

    FindFalseCommitment(
            Decisions decisions,
            HearRegistrant hearRegistrant,
            RevocationPeriods periods,
            LawBook lawBook,
            Clock clock) {
        this.decisions = decisions;
        this.hearRegistrant = hearRegistrant;
        this.periods = periods;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /** @throws InvalidInput if the one who registered would decide, or, to find it false, the person has neither spoken nor let the time pass */
    public void decide(UUID id, boolean isFalse, String reason, String head) {
        if (hasRegistered(id, head)) {
            throw new InvalidInput("decision", "“认定结论”：这件登记由您核对，须由另一名负责人认定（" + rule().authority() + "）");
        }
        if (isFalse && hearRegistrant.statement(id).isEmpty()) {
            throw new InvalidInput(
                    "decision",
                    "“认定结论”：还没有听取当事人的陈述申辩，期限也没有届满，不能认定虚假（"
                            + lawBook.at(LocalDate.now(clock)).principle(HEARD).authority() + "）");
        }
        String outcome = isFalse ? "承诺不实，撤销登记" : "承诺属实，登记有效";
        periods.found(id, head, outcome);
        decisions.add(
                id,
                new Decision(
                        Decision.Step.CONFIRM_FALSE_COMMITMENT,
                        outcome,
                        reason,
                        Optional.of(rule().authority()),
                        head,
                        clock.instant()));
    }

    /** Whether this person checked the proofs of the case. */
    public boolean hasRegistered(UUID id, String user) {
        return decisions.of(id).stream()
                .filter(decision -> decision.step() == Decision.Step.CHECK_PROOFS)
                .anyMatch(decision -> decision.decidedBy().equals(user));
    }

    private LegalRule rule() {
        return lawBook.at(LocalDate.now(clock)).principle(RULE);
    }
}

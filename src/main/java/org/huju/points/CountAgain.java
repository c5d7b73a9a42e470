package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import org.huju.people.IdNumber;
import org.huju.permit.Permit;
import org.huju.points.PointsAccount.Entry;
import org.huju.points.PointsAccount.Entry.Kind;
import org.huju.points.PointsAccount.State;
import org.springframework.stereotype.Component;

/** 重新计分: the points of an account counted for today from the facts there are, and what the holder has to know of it. */
@Component
class CountAgain {

    private final PointsApplications applications;
    private final PointsAccounts accounts;
    private final FalseMaterialsBefore falseMaterialsBefore;
    private final ScoringRules rules;
    private final TellPointsChange tellPointsChange;
    private final Clock clock;

    CountAgain(
            PointsApplications applications,
            PointsAccounts accounts,
            FalseMaterialsBefore falseMaterialsBefore,
            ScoringRules rules,
            TellPointsChange tellPointsChange,
            Clock clock) {
        this.applications = applications;
        this.accounts = accounts;
        this.falseMaterialsBefore = falseMaterialsBefore;
        this.rules = rules;
        this.tellPointsChange = tellPointsChange;
        this.clock = clock;
    }

    /** What makes it necessary. */
    enum Occasion {
        ENDORSED("居住证签注时重新计分", "您的居住证已办理签注。", "points-at-endorsement"),
        FALSE_MATERIALS("认定使用虚假材料，重新计分", "您在积分申请中使用虚假材料，已经认定。", "points-fall-with-false-materials");

        final String reason;
        final String opening;
        final String principle;

        Occasion(String reason, String opening, String principle) {
            this.reason = reason;
            this.opening = opening;
            this.principle = principle;
        }
    }

    /** @param account locked by the caller, after the permit */
    void count(PointsAccount account, Permit permit, Occasion occasion) {
        LocalDate today = LocalDate.now(clock);
        PointsFacts facts = factsOn(today, account, permit.holder());
        Score score = rules.score(facts);
        applications.scored(account.application(), facts, score, today);
        PointsAccount after = account.with(score, permit);
        accounts.keep(
                permit.holder(),
                after,
                new Entry(kind(account, after), today, after.total(), after.application(), occasion.reason));
        boolean changed = !account.total().equals(after.total());
        if (changed || mayHaveExpired(facts.conduct())) {
            tellPointsChange.tell(account, after, occasion);
        }
    }

    /** The record tells when materials were found false; of what the police have said no day is kept. */
    private PointsFacts factsOn(LocalDate day, PointsAccount account, IdNumber holder) {
        PointsFacts kept =
                applications.score(account.application()).orElseThrow().facts();
        Conduct conduct = kept.conduct().withFalseMaterials(falseMaterialsBefore.times(holder, day));
        return new PointsFacts(day, kept.birthDate(), kept.claims(), conduct);
    }

    private static boolean mayHaveExpired(Conduct conduct) {
        return conduct.detentions() + conduct.ordinaryCrimes() > 0;
    }

    private static Kind kind(PointsAccount before, PointsAccount after) {
        if (after.state() == State.LAPSED) {
            return Kind.LAPSED;
        }
        return before.total().equals(after.total()) ? Kind.CONFIRMED : Kind.ADJUSTED;
    }
}

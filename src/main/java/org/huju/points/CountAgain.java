package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumber;
import org.huju.permit.Permit;
import org.huju.points.AccountBasis.CarriedOver;
import org.huju.points.AccountBasis.Counted;
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
    private final CountCarriedOver countCarriedOver;
    private final ScoringRules rules;
    private final TellPointsChange tellPointsChange;
    private final Clock clock;

    CountAgain(
            PointsApplications applications,
            PointsAccounts accounts,
            FalseMaterialsBefore falseMaterialsBefore,
            CountCarriedOver countCarriedOver,
            ScoringRules rules,
            TellPointsChange tellPointsChange,
            Clock clock) {
        this.applications = applications;
        this.accounts = accounts;
        this.falseMaterialsBefore = falseMaterialsBefore;
        this.countCarriedOver = countCarriedOver;
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
        if (account.basis() instanceof Counted counted) {
            count(account, counted, permit, occasion);
        } else if (account.basis() instanceof CarriedOver carried) {
            count(account, carried, permit, occasion);
        }
    }

    private void count(PointsAccount account, Counted counted, Permit permit, Occasion occasion) {
        LocalDate today = LocalDate.now(clock);
        PointsFacts facts = factsOn(today, counted.of(), permit.holder());
        Score score = rules.score(facts);
        applications.scored(counted.of(), facts, score, today);
        PointsAccount after = account.with(new Counted(counted.of(), score), score, permit);
        keep(account, after, permit, occasion);
        boolean changed = !account.total().equals(after.total());
        if (changed || mayHaveExpired(facts.conduct())) {
            tellPointsChange.tell(counted.of(), new PointsChange(account, counted.score(), after, score), occasion);
        }
    }

    private void count(PointsAccount account, CarriedOver carried, Permit permit, Occasion occasion) {
        Score before = countCarriedOver.known(permit.holder(), carried.on());
        Score now = countCarriedOver.known(permit.holder(), LocalDate.now(clock));
        PointsAccount after = account.with(countCarriedOver.on(carried, before, now), now, permit);
        keep(account, after, permit, occasion);
        if (after.state() == State.LAPSED || !account.total().equals(after.total())) {
            tellPointsChange.tellCarriedOver(permit, new PointsChange(account, before, after, now), occasion);
        }
    }

    private void keep(PointsAccount before, PointsAccount after, Permit permit, Occasion occasion) {
        accounts.keep(
                permit.holder(),
                after,
                new Entry(
                        kind(before, after),
                        LocalDate.now(clock),
                        after.state() == State.LAPSED ? Optional.empty() : after.total(),
                        after.application(),
                        occasion.reason));
    }

    /** The record tells when materials were found false; of what the police have said no day is kept. */
    private PointsFacts factsOn(LocalDate day, UUID application, IdNumber holder) {
        PointsFacts kept = applications.score(application).orElseThrow().facts();
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

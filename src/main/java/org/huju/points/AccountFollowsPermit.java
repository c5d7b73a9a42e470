package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huju.law.LawBook;
import org.huju.people.IdNumber;
import org.huju.permit.Permit;
import org.huju.permit.PermitWatch;
import org.huju.points.PointsAccount.Entry;
import org.huju.points.PointsAccount.Entry.Kind;
import org.huju.points.PointsAccount.State;
import org.springframework.stereotype.Service;

/**
 * The account lives with the permit: confirmed or adjusted when it is endorsed, gone when it is cancelled (积分管理办法第十九条、第二十条).
 *
 * <p>At an endorsement the points are counted anew for that day from the facts there are; when nothing comes out differently, nobody has to
 * apply again (article 31).
 */
@Service
class AccountFollowsPermit implements PermitWatch {

    private static final String LAPSE = "points-lapse-with-permit";

    private final PointsApplications applications;
    private final PointsAccounts accounts;
    private final ScoringRules rules;
    private final TellPointsChange tellPointsChange;
    private final LawBook lawBook;
    private final Clock clock;

    AccountFollowsPermit(
            PointsApplications applications,
            PointsAccounts accounts,
            ScoringRules rules,
            TellPointsChange tellPointsChange,
            LawBook lawBook,
            Clock clock) {
        this.applications = applications;
        this.accounts = accounts;
        this.rules = rules;
        this.tellPointsChange = tellPointsChange;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    @Override
    public void endorsed(Permit permit) {
        alive(permit.holder()).ifPresent(account -> countAnew(account, permit));
    }

    @Override
    public void cancelled(Permit permit) {
        alive(permit.holder())
                .filter(account -> account.permitNo().equals(permit.permitNo()))
                .ifPresent(account -> lapse(account, permit));
    }

    private Optional<PointsAccount> alive(IdNumber holder) {
        return accounts.lock(holder).filter(account -> account.state() == State.VALID);
    }

    private void lapse(PointsAccount account, Permit permit) {
        LocalDate today = LocalDate.now(clock);
        Entry entry = new Entry(
                Kind.LAPSED,
                today,
                Optional.empty(),
                account.application(),
                lawBook.at(today).principle(LAPSE).name());
        accounts.keep(permit.holder(), account.lapsed(), entry);
    }

    private void countAnew(PointsAccount before, Permit permit) {
        LocalDate today = LocalDate.now(clock);
        PointsFacts kept =
                applications.score(before.application()).orElseThrow().facts();
        PointsFacts facts = new PointsFacts(today, kept.birthDate(), kept.claims(), kept.conduct());
        Score score = rules.score(facts);
        applications.scored(before.application(), facts, score, today);
        PointsAccount after = before.with(score, permit.validUntil());
        accounts.keep(
                permit.holder(),
                after,
                new Entry(kind(before, after), today, after.total(), after.application(), "居住证签注时重新计分"));
        if (!before.total().equals(after.total())) {
            tellPointsChange.tell(before, after);
        }
    }

    private static Kind kind(PointsAccount before, PointsAccount after) {
        if (after.state() == State.LAPSED) {
            return Kind.LAPSED;
        }
        return before.total().equals(after.total()) ? Kind.CONFIRMED : Kind.ADJUSTED;
    }
}

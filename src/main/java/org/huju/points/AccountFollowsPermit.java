package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huju.law.LawBook;
import org.huju.people.IdNumber;
import org.huju.permit.Permit;
import org.huju.permit.PermitWatch;
import org.huju.permit.Permits;
import org.huju.points.CountAgain.Occasion;
import org.huju.points.PointsAccount.Entry;
import org.huju.points.PointsAccount.Entry.Kind;
import org.huju.points.PointsAccount.State;
import org.springframework.stereotype.Service;

/**
 * The account lives with the permit: confirmed or adjusted when it is endorsed, gone when it is cancelled (积分管理办法第十九条、第二十条). Where
 * the holder has another card, it lives with that one.
 *
 * <p>At an endorsement the points are counted anew for that day from the facts there are; when nothing comes out differently, nobody has to
 * apply again (article 31).
 */
@Service
class AccountFollowsPermit implements PermitWatch {

    private static final String LAPSE = "points-lapse-with-permit";

    private final PointsAccounts accounts;
    private final Permits permits;
    private final CountAgain countAgain;
    private final LawBook lawBook;
    private final Clock clock;

    AccountFollowsPermit(
            PointsAccounts accounts, Permits permits, CountAgain countAgain, LawBook lawBook, Clock clock) {
        this.accounts = accounts;
        this.permits = permits;
        this.countAgain = countAgain;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    @Override
    public void issued(Permit permit) {
        alive(permit.holder()).ifPresent(account -> move(account, permit));
    }

    @Override
    public void endorsed(Permit permit) {
        alive(permit.holder()).ifPresent(account -> countAgain.count(account, permit, Occasion.ENDORSED));
    }

    @Override
    public void cancelled(Permit permit) {
        alive(permit.holder()).ifPresent(account -> leave(account, permit));
    }

    private Optional<PointsAccount> alive(IdNumber holder) {
        return accounts.lock(holder).filter(account -> account.state() == State.VALID);
    }

    private void leave(PointsAccount account, Permit cancelled) {
        Permit left = permits.of(cancelled.holder()).orElseThrow();
        if (left.state() == Permit.State.CANCELLED) {
            lapse(account, cancelled);
        } else if (!left.permitNo().equals(account.permitNo())) {
            move(account, left);
        }
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

    private void move(PointsAccount account, Permit permit) {
        Entry entry = new Entry(
                Kind.CONFIRMED, LocalDate.now(clock), account.total(), account.application(), "积分随持证人现持有的居住证");
        accounts.keep(permit.holder(), account.on(permit), entry);
    }
}

package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumber;
import org.huju.permit.Permit;
import org.huju.permit.Permits;
import org.huju.points.AccountBasis.Counted;
import org.huju.points.PointsAccount.Entry;
import org.huju.points.PointsAccount.Entry.Kind;
import org.huju.points.PointsAccount.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 建立或者调整积分账户: the points that are told become the account's. A later application of somebody who has an account, or a 复核, is how
 * points follow a change.
 */
@Service
public class OpenOrAdjustAccount {

    private final PointsApplications applications;
    private final PointsAccounts accounts;
    private final Permits permits;
    private final ToldResult toldResult;
    private final Clock clock;

    OpenOrAdjustAccount(
            PointsApplications applications,
            PointsAccounts accounts,
            Permits permits,
            ToldResult toldResult,
            Clock clock) {
        this.applications = applications;
        this.accounts = accounts;
        this.permits = permits;
        this.toldResult = toldResult;
        this.clock = clock;
    }

    /**
     * After the score of this application has been told. Where it has come to no points, an account there is lapses, and none is opened.
     *
     * @throws java.util.NoSuchElementException if nothing was counted yet
     */
    @Transactional
    public void after(UUID application) {
        IdNumber holder = holder(application);
        follow(application, holder, heldStill(holder), accounts.lock(holder));
    }

    /**
     * After what was told of this application has been put right. Points that a later application has brought about stay as they are.
     *
     * @return whether the account has followed
     */
    @Transactional
    public boolean afterRecheck(UUID application) {
        IdNumber holder = holder(application);
        Permit permit = heldStill(holder);
        Optional<PointsAccount> account = accounts.lock(holder);
        boolean good = toldResult.isGood(application);
        if (good) {
            follow(application, holder, permit, account);
        }
        return good;
    }

    private IdNumber holder(UUID application) {
        return applications.get(application).filing().holder().idNumber();
    }

    private void follow(UUID application, IdNumber holder, Permit permit, Optional<PointsAccount> there) {
        Score score = applications.score(application).orElseThrow().score();
        Optional<PointsAccount> before = there.filter(account -> account.state() == State.VALID);
        if (score instanceof Score.Points || before.isPresent()) {
            PointsAccount account = new PointsAccount(
                    permit.permitNo(), new Counted(application, score), permit.validUntil(), state(score, permit));
            accounts.keep(holder, account, entry(account, before));
        }
    }

    /** Locked before the account, as by whoever endorses or cancels it: neither may miss the other. */
    private Permit heldStill(IdNumber holder) {
        String permitNo = permits.of(holder).orElseThrow().permitNo();
        return permits.lock(permitNo).orElseThrow();
    }

    private static State state(Score score, Permit permit) {
        boolean lives = score instanceof Score.Points && permit.state() != Permit.State.CANCELLED;
        return lives ? State.VALID : State.LAPSED;
    }

    private Entry entry(PointsAccount account, Optional<PointsAccount> before) {
        LocalDate today = LocalDate.now(clock);
        if (account.state() == State.LAPSED) {
            String why = account.total().isEmpty() ? "经审核不予积分" : "居住证已注销";
            return new Entry(Kind.LAPSED, today, Optional.empty(), account.application(), why);
        }
        if (before.isEmpty()) {
            return new Entry(Kind.OPENED, today, account.total(), account.application(), "积分申请审核完成");
        }
        boolean same = before.get().total().equals(account.total());
        return same
                ? new Entry(Kind.CONFIRMED, today, account.total(), account.application(), "重新计分，总分不变")
                : new Entry(Kind.ADJUSTED, today, account.total(), account.application(), "重新计分");
    }
}

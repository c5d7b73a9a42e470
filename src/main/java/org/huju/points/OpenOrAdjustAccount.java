package org.huju.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumber;
import org.huju.permit.Permit;
import org.huju.permit.Permits;
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
    private final Clock clock;

    OpenOrAdjustAccount(PointsApplications applications, PointsAccounts accounts, Permits permits, Clock clock) {
        this.applications = applications;
        this.accounts = accounts;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * After the score of this application has been told. Where it has come to no points, an account there is lapses, and none is opened.
     * A 复核 of an application that a later one has replaced changes no account.
     *
     * @throws java.util.NoSuchElementException if nothing was counted yet
     */
    @Transactional
    public void after(UUID application) {
        Score score = applications.score(application).orElseThrow().score();
        PointsApplication told = applications.get(application);
        IdNumber holder = told.filing().holder().idNumber();
        Permit permit = heldStill(holder);
        Optional<PointsAccount> before = accounts.lock(holder).filter(account -> account.state() == State.VALID);
        boolean nothingToKeep = !(score instanceof Score.Points) && before.isEmpty();
        if (nothingToKeep || before.filter(account -> isReplaced(told, account)).isPresent()) {
            return;
        }
        PointsAccount account =
                new PointsAccount(permit.permitNo(), application, score, permit.validUntil(), state(score, permit));
        accounts.keep(holder, account, entry(account, before));
    }

    /** Numbers are given in the order of filing, and a person files anew only when the one before is closed. */
    private boolean isReplaced(PointsApplication told, PointsAccount account) {
        String accounted = applications.get(account.application()).applicationNo();
        return told.applicationNo().compareTo(accounted) < 0;
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

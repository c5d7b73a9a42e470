package org.huju.points;

import java.util.List;
import java.util.Optional;
import org.huju.people.IdNumber;

/** The accounts, and what happened to each. */
public interface PointsAccounts {

    Optional<PointsAccount> of(IdNumber holder);

    /** As {@link #of}, and nobody else can change it until the transaction ends. */
    Optional<PointsAccount> lock(IdNumber holder);

    /**
     * Puts the account in the place of what there was, and adds what happened.
     *
     * @param account where its points were counted, its score is the one that was kept last for the application
     */
    void keep(IdNumber holder, PointsAccount account, PointsAccount.Entry entry);

    /** Oldest first. */
    List<PointsAccount.Entry> history(IdNumber holder);
}

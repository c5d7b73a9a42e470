package org.huju.points;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.stereotype.Component;

/** The result of a count that the holder was told last, which a recheck is about. False materials end a case without one (article 29). */
@Component
class ToldResult {

    private static final Set<Notice.Kind> RESULTS =
            EnumSet.of(Notice.Kind.POINTS_NOTICE, Notice.Kind.POINTS_REFUSAL, Notice.Kind.POINTS_CHANGED);

    private final PointsApplications applications;
    private final PointsAccounts accounts;
    private final Notices notices;
    private final Clock clock;

    ToldResult(PointsApplications applications, PointsAccounts accounts, Notices notices, Clock clock) {
        this.applications = applications;
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
    }

    /** When the notice was issued; empty if no count was told. */
    Optional<Instant> at(UUID id) {
        return notices.of(id).stream()
                .filter(notice -> RESULTS.contains(notice.kind()))
                .filter(notice -> isCounted(id))
                .map(Notice::issuedAt)
                .reduce((earlier, later) -> later);
    }

    LocalDate day(Instant told) {
        return told.atZone(clock.getZone()).toLocalDate();
    }

    private boolean isCounted(UUID id) {
        return applications.score(id).isPresent()
                && applications.review(id).orElseThrow().falseOnes().isEmpty();
    }

    /** Whether it is still what counts for the holder: no later application has taken its place, and no permit has taken it along. */
    boolean isGood(UUID id) {
        Optional<PointsAccount> account =
                accounts.of(applications.get(id).filing().holder().idNumber());
        if (account.filter(one -> one.state() == PointsAccount.State.VALID).isPresent()) {
            return account.get().application().equals(Optional.of(id));
        }
        // Points that lapsed had a permit that was cancelled; where there are none, that is what was told.
        boolean lapsedWithPermit = account.filter(one -> one.application().equals(Optional.of(id)))
                .filter(one -> one.total().isPresent())
                .isPresent();
        return !lapsedWithPermit && !applications.isFollowed(id);
    }
}

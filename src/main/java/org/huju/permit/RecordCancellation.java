package org.huju.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 注销 (article 16). */
@Service
public class RecordCancellation {

    private final Permits permits;
    private final List<PermitWatch> watches;
    private final Clock clock;

    RecordCancellation(Permits permits, List<PermitWatch> watches, Clock clock) {
        this.permits = permits;
        this.watches = watches;
        this.clock = clock;
    }

    /**
     * @param reason in Chinese
     * @param article the ground, in Chinese
     * @param by user id of the officer
     * @throws InvalidInput if there is no such permit, or it was cancelled before
     */
    @Transactional
    public CancelledPermit cancel(String permitNo, String reason, String article, String by, Optional<UUID> caseId) {
        LocalDate today = LocalDate.now(clock);
        CancelledPermit cancelled = RecordedPermit.stillHeld(permits, permitNo).cancelled(today);
        permits.change(cancelled);
        permits.enter(
                cancelled.id(),
                new PermitEntry(
                        PermitEntry.Kind.CANCELLED, today, cancelled.validUntil(), reason, article, by, caseId));
        watches.forEach(watch -> watch.cancelled(cancelled));
        return cancelled;
    }
}

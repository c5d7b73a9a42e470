package org.huju.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
     * @param by user id of the officer
     * @throws InvalidInput if there is no such permit, or it was cancelled before
     */
    @Transactional
    public Permit cancel(String permitNo, String reason, String by) {
        Permit cancelled = RecordedPermit.stillHeld(permits, permitNo).cancelled();
        permits.change(cancelled);
        permits.enter(
                cancelled.id(),
                new PermitEntry(PermitEntry.Kind.CANCELLED, LocalDate.now(clock), cancelled.validUntil(), reason, by));
        watches.forEach(watch -> watch.cancelled(cancelled));
        return cancelled;
    }
}

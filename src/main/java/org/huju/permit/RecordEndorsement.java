package org.huju.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huju.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 签注 (article 14): the permit holds for another period, and a suspended one holds again. */
@Service
public class RecordEndorsement {

    private final Permits permits;
    private final List<PermitWatch> watches;
    private final Clock clock;

    RecordEndorsement(Permits permits, List<PermitWatch> watches, Clock clock) {
        this.permits = permits;
        this.watches = watches;
        this.clock = clock;
    }

    /**
     * @param validUntil last day of the new period
     * @param by user id of the clerk
     * @throws InvalidInput if there is no such permit, it was cancelled, or the new period is no longer than the old one
     */
    @Transactional
    public Permit endorse(String permitNo, LocalDate validUntil, String by) {
        Permit permit = RecordedPermit.stillHeld(permits, permitNo);
        if (!validUntil.isAfter(permit.validUntil())) {
            throw new InvalidInput("validUntil", "“签注有效期至”：应晚于现在的有效期" + permit.validUntil());
        }
        Permit endorsed = permit.endorsedUntil(validUntil);
        permits.change(endorsed);
        permits.enter(
                permit.id(), new PermitEntry(PermitEntry.Kind.ENDORSED, LocalDate.now(clock), validUntil, "办理签注", by));
        watches.forEach(watch -> watch.endorsed(endorsed));
        return endorsed;
    }
}

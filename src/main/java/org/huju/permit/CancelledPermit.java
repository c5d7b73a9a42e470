package org.huju.permit;

import java.time.LocalDate;

/** A permit that is no more (article 16): nothing can be done with it. */
public record CancelledPermit(PermitIdentity identity, Particulars particulars, Term term, LocalDate since)
        implements Permit {

    @Override
    public State state() {
        return State.CANCELLED;
    }

    @Override
    public String toString() {
        return permitNo();
    }
}

package org.huju.permit;

import java.time.LocalDate;

/** A permit whose use is suspended because it was not endorsed in time (article 14). */
public record SuspendedPermit(PermitIdentity identity, Particulars particulars, Term term, LocalDate since)
        implements HeldPermit {

    @Override
    public State state() {
        return State.SUSPENDED;
    }

    /** 恢复: made up for. */
    @Override
    public ValidPermit endorsed(Term next, LocalDate on) {
        return new ValidPermit(identity, particulars, next, on);
    }

    @Override
    public SuspendedPermit with(Particulars changed) {
        return new SuspendedPermit(identity, changed, term, since);
    }

    @Override
    public SuspendedPermit onCard(String cardNo) {
        return new SuspendedPermit(identity.onCard(cardNo), particulars, term, since);
    }

    @Override
    public String toString() {
        return permitNo();
    }
}

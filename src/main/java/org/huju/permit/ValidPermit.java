package org.huju.permit;

import java.time.LocalDate;

/** A permit that can be used. */
public record ValidPermit(PermitIdentity identity, Particulars particulars, Term term, LocalDate since)
        implements HeldPermit {

    /** Just handed over. */
    public static ValidPermit issued(PermitIdentity identity, Particulars particulars, Term term) {
        return new ValidPermit(identity, particulars, term, term.issuedOn());
    }

    @Override
    public State state() {
        return State.VALID;
    }

    @Override
    public ValidPermit endorsed(Term next, LocalDate on) {
        return new ValidPermit(identity, particulars, next, since);
    }

    @Override
    public ValidPermit with(Particulars changed) {
        return new ValidPermit(identity, changed, term, since);
    }

    @Override
    public ValidPermit onCard(String cardNo) {
        return new ValidPermit(identity.onCard(cardNo), particulars, term, since);
    }

    /** 使用功能中止: not endorsed in time (article 14). */
    public SuspendedPermit suspended(LocalDate on) {
        return new SuspendedPermit(identity, particulars, term, on);
    }

    @Override
    public String toString() {
        return permitNo();
    }
}

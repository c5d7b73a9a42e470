package org.huju.permit;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.people.IdNumber;

/** A residence permit in one of its three states. What a state does not allow, its type has no method for (articles 14 to 16). */
public sealed interface Permit permits HeldPermit, CancelledPermit {

    PermitIdentity identity();

    Particulars particulars();

    Term term();

    /** The day from which it has been in its present state. */
    LocalDate since();

    State state();

    default UUID id() {
        return identity().id();
    }

    default String permitNo() {
        return identity().permitNo();
    }

    default IdNumber holder() {
        return identity().holder();
    }

    default String holderName() {
        return particulars().name();
    }

    default LocalDate issuedOn() {
        return term().issuedOn();
    }

    default LocalDate validUntil() {
        return term().validUntil();
    }

    /** The states, for records and screens. */
    enum State {
        VALID("有效"),
        SUSPENDED("使用功能中止"),
        CANCELLED("已注销");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

package org.huju.permit;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.people.IdNumber;

/**
 * A residence permit.
 *
 * @param permitNo on the card
 * @param holderName as on the card
 * @param validUntil the last day of the endorsement that runs
 */
public record Permit(
        UUID id,
        String permitNo,
        IdNumber holder,
        String holderName,
        LocalDate issuedOn,
        LocalDate validUntil,
        State state) {

    public enum State {
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

    /** Whether its rights can be used on that day. */
    public boolean holdsOn(LocalDate day) {
        return state == State.VALID && !day.isBefore(issuedOn) && !day.isAfter(validUntil);
    }

    Permit endorsedUntil(LocalDate lastDay) {
        return new Permit(id, permitNo, holder, holderName, issuedOn, lastDay, State.VALID);
    }

    Permit cancelled() {
        return new Permit(id, permitNo, holder, holderName, issuedOn, validUntil, State.CANCELLED);
    }

    @Override
    public String toString() {
        return permitNo;
    }
}

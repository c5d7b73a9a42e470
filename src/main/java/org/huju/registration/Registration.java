package org.huju.registration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 居住登记 (article 5): where somebody lives, and until when that counts. Made again, it is another one; what is past stays.
 *
 * @param registrationNo 登记编号, printed on the voucher
 * @param centreId the centre of the residence
 * @param caseId the case in which it was made; a change of the permit may be one (article 13)
 * @param by user id, or {@code system}
 * @param ending empty while it is current
 */
public record Registration(
        UUID id,
        String registrationNo,
        Registrant registrant,
        Dwelling dwelling,
        Span span,
        String centreId,
        UUID caseId,
        String by,
        Optional<Ending> ending) {

    /** What has become of it. */
    public enum State {
        CURRENT("有效"),
        /** Its year is over, or another one took its place. */
        ENDED("已终止"),
        /** Made on a false commitment. */
        REVOKED("已撤销");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param reason in Chinese */
    public record Ending(State state, LocalDate on, String reason) {}

    public State state() {
        return ending.map(Ending::state).orElse(State.CURRENT);
    }

    @Override
    public String toString() {
        return registrationNo;
    }
}

package org.huju.replacement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.permit.ReplacedCard;
import org.huju.verification.MadeCard;

/**
 * What is particular to a case of replacement; the rest stands in the permit's case of that id.
 *
 * @param oldCardNo of the card that is damaged or lost
 * @param card once the factory has made it
 */
public record Replacement(UUID caseId, Cause cause, String oldCardNo, LocalDate requestedOn, Optional<MadeCard> card) {

    /** Why another card is needed (article 15). */
    public enum Cause {
        DAMAGED("损坏换领", ReplacedCard.Reason.DAMAGED),
        LOST("丢失补领", ReplacedCard.Reason.LOST);

        private final String label;
        private final ReplacedCard.Reason reason;

        Cause(String label, ReplacedCard.Reason reason) {
            this.label = label;
            this.reason = reason;
        }

        public String label() {
            return label;
        }

        ReplacedCard.Reason reason() {
            return reason;
        }
    }
}

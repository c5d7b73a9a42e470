package org.huju.permit;

import java.time.LocalDate;

/**
 * What happened to a permit.
 *
 * @param validUntil until when it holds after this
 * @param reason in Chinese
 * @param by a user id, or {@code system}
 */
public record PermitEntry(Kind kind, LocalDate on, LocalDate validUntil, String reason, String by) {

    public enum Kind {
        ISSUED("发证"),
        ENDORSED("签注"),
        CANCELLED("注销");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

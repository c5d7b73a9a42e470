package org.huju.permit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A card that no longer stands for its permit (article 15).
 *
 * @param cardNo 证件编号 printed on it
 * @param permitId the permit it stood for
 * @param on the day from which it must not be relied on
 */
public record ReplacedCard(String cardNo, UUID permitId, Reason reason, LocalDate on) {

    public enum Reason {
        LOST("已挂失"),
        DAMAGED("损坏换领");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

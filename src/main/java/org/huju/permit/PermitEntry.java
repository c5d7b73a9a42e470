package org.huju.permit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened to a permit.
 *
 * @param on the day it counts from
 * @param validUntil until when it holds after this
 * @param reason in Chinese; nothing of the person beyond what changed
 * @param article on which it rests, in Chinese
 * @param by a user id, or {@code system}
 * @param caseId the case it was done in; empty where there was none
 */
public record PermitEntry(
        Kind kind,
        LocalDate on,
        LocalDate validUntil,
        String reason,
        String article,
        String by,
        Optional<UUID> caseId) {

    /** Stands for the user where no person acted. */
    public static final String BY_SYSTEM = "system";

    public enum Kind {
        ISSUED("发证"),
        IMPORTED("转入"),
        ENDORSED("签注"),
        SUSPENDED("使用功能中止"),
        RESTORED("使用功能恢复"),
        CHANGED("信息变更"),
        LOST("挂失"),
        REPLACED("换领、补领"),
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

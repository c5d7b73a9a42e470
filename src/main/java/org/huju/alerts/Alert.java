package org.huju.alerts;

import java.util.UUID;

/**
 * Something somebody has to know.
 *
 * @param subject what it is about; of one kind and subject only one is ever told, or of what lasts one at a time
 * @param caseId null where it is about no single case
 * @param matter key of the process that carries the case; empty without a case
 * @param words in Chinese, without personal data
 */
public record Alert(Kind kind, String subject, UUID caseId, String matter, String words) {

    static Alert of(Kind kind, String subject, String words) {
        return new Alert(kind, subject, null, "", words);
    }
}

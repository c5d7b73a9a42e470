package org.huju.clock;

import java.util.UUID;

/**
 * Which clock of which case.
 *
 * @param caseId the case, which is the business key of its processes
 * @param rule the period of {@code law/} it runs by
 * @param subject whose clock where a case has several of a rule, such as the department asked; else empty
 * @param round 1 for the first, one more each time it is started anew
 */
public record ClockKey(UUID caseId, String rule, String subject, int round) {

    ClockKey next() {
        return new ClockKey(caseId, rule, subject, round + 1);
    }
}

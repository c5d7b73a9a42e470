package org.huju.board;

import java.time.Instant;
import java.util.UUID;

/**
 * What a supervisor has done about a wait of a case.
 *
 * @param stepId of the wait, see {@link Step}
 * @param actor the engine's user id
 * @param officeId whose desk it lay on
 * @param clerk who had it; empty if nobody
 * @param givenTo who was to have it from then on; empty for an urging
 * @param words what was added; empty if nothing
 */
public record Act(
        Kind kind,
        UUID caseId,
        String matter,
        String stepId,
        String definition,
        String activity,
        String actor,
        String officeId,
        String clerk,
        String givenTo,
        String words,
        Instant at) {

    public enum Kind {
        URGED("催办"),
        ASSIGNED("改派");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

package org.huju.board;

import java.util.List;
import java.util.Optional;

/** What the deployed models say of their steps. */
public interface Models {

    /** @param definitionId of the latest version, whose diagram can be shown */
    record Model(String key, String name, String definitionId, int version, List<WaitOf> waits) {

        /** The step's name; its id where the latest version knows it no more. */
        public String nameOf(String activity) {
            return waits.stream()
                    .filter(wait -> wait.activity().equals(activity))
                    .findFirst()
                    .map(WaitOf::name)
                    .orElse(activity);
        }
    }

    /** The latest version; empty if no such process carries cases. */
    Optional<Model> latest(String key);

    /** The process instance that carries the case, for its page in Cockpit; empty once it has ended. */
    Optional<String> instance(java.util.UUID caseId, String matter);
}

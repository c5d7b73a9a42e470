package org.huju.platform.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The business key of every process of a case is the id of its case record. */
public final class CaseOf {

    private CaseOf() {}

    public static UUID execution(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}

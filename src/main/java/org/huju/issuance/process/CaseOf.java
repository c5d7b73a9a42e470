package org.huju.issuance.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The business key of every process here is the id of the case record. */
final class CaseOf {

    private CaseOf() {}

    static UUID execution(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}

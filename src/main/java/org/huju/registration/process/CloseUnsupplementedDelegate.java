package org.huju.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.registration.SupplementProofs;
import org.springframework.stereotype.Component;

/** 期满未补齐，终止. */
@Component
class CloseUnsupplementedDelegate implements JavaDelegate {

    private final SupplementProofs supplementProofs;

    CloseUnsupplementedDelegate(SupplementProofs supplementProofs) {
        this.supplementProofs = supplementProofs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        supplementProofs.closed(CaseOf.execution(execution));
    }
}

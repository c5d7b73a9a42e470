package org.huju.cancellation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.cancellation.DropCancellation;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 不予注销 (article 16). */
@Component
class DropCancellationDelegate implements JavaDelegate {

    private final DropCancellation dropCancellation;

    DropCancellationDelegate(DropCancellation dropCancellation) {
        this.dropCancellation = dropCancellation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dropCancellation.drop(CaseOf.execution(execution));
    }
}

package org.huju.replacement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.replacement.CloseCancelled;
import org.springframework.stereotype.Component;

/** 终止 of a replacement whose permit was cancelled (article 16). */
@Component
class CloseCancelledDelegate implements JavaDelegate {

    private final CloseCancelled closeCancelled;

    CloseCancelledDelegate(CloseCancelled closeCancelled) {
        this.closeCancelled = closeCancelled;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeCancelled.close(CaseOf.execution(execution));
    }
}

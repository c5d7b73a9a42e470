package org.huju.cancellation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.cancellation.CancelPermit;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 注销 (article 16). */
@Component
class CancelPermitDelegate implements JavaDelegate {

    private final CancelPermit cancelPermit;

    CancelPermitDelegate(CancelPermit cancelPermit) {
        this.cancelPermit = cancelPermit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cancelPermit.cancel(CaseOf.execution(execution));
    }
}

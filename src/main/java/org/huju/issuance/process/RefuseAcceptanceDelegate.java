package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.RefuseAcceptance;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 出具不予受理通知书. */
@Component
class RefuseAcceptanceDelegate implements JavaDelegate {

    private final RefuseAcceptance refuseAcceptance;

    RefuseAcceptanceDelegate(RefuseAcceptance refuseAcceptance) {
        this.refuseAcceptance = refuseAcceptance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        refuseAcceptance.refuse(CaseOf.execution(execution));
    }
}

package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.DeemAccepted;
import org.huju.issuance.MaterialsFinding;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 视为受理 (licensing law, article 32). */
@Component
class DeemAcceptedDelegate implements JavaDelegate {

    private final DeemAccepted deemAccepted;

    DeemAcceptedDelegate(DeemAccepted deemAccepted) {
        this.deemAccepted = deemAccepted;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deemAccepted.deem(CaseOf.execution(execution));
        execution.setVariable("materials", MaterialsFinding.DEEMED_ACCEPTED.flag());
    }
}

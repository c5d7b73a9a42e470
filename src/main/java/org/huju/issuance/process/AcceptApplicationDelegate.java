package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.AcceptApplication;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 受理 (articles 10 and 12). */
@Component
class AcceptApplicationDelegate implements JavaDelegate {

    private final AcceptApplication acceptApplication;

    AcceptApplicationDelegate(AcceptApplication acceptApplication) {
        this.acceptApplication = acceptApplication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acceptApplication.accept(CaseOf.execution(execution));
    }
}

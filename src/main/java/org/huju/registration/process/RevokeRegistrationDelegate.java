package org.huju.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.registration.RevokeRegistration;
import org.springframework.stereotype.Component;

/** 撤销登记. */
@Component
class RevokeRegistrationDelegate implements JavaDelegate {

    private final RevokeRegistration revokeRegistration;

    RevokeRegistrationDelegate(RevokeRegistration revokeRegistration) {
        this.revokeRegistration = revokeRegistration;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("permitRests", revokeRegistration.revoke(CaseOf.execution(execution)));
    }
}

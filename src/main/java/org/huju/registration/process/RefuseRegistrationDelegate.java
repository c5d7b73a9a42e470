package org.huju.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.registration.RefuseRegistration;
import org.springframework.stereotype.Component;

/** 不予登记. */
@Component
class RefuseRegistrationDelegate implements JavaDelegate {

    private final RefuseRegistration refuseRegistration;

    RefuseRegistrationDelegate(RefuseRegistration refuseRegistration) {
        this.refuseRegistration = refuseRegistration;
    }

    @Override
    public void execute(DelegateExecution execution) {
        refuseRegistration.refuse(CaseOf.execution(execution));
    }
}

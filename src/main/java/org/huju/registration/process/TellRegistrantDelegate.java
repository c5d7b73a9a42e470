package org.huju.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.registration.TellRegistrant;
import org.springframework.stereotype.Component;

/** 告知拟撤销登记. */
@Component
class TellRegistrantDelegate implements JavaDelegate {

    private final TellRegistrant tellRegistrant;

    TellRegistrantDelegate(TellRegistrant tellRegistrant) {
        this.tellRegistrant = tellRegistrant;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tellRegistrant.tell(CaseOf.execution(execution));
    }
}

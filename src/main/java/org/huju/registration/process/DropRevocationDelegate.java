package org.huju.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.registration.DropRevocation;
import org.springframework.stereotype.Component;

/** 不予撤销. */
@Component
class DropRevocationDelegate implements JavaDelegate {

    private final DropRevocation dropRevocation;

    DropRevocationDelegate(DropRevocation dropRevocation) {
        this.dropRevocation = dropRevocation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dropRevocation.drop(CaseOf.execution(execution));
    }
}

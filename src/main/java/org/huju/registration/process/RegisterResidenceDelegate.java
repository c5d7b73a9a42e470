package org.huju.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.registration.RegisterResidence;
import org.springframework.stereotype.Component;

/** 办理登记 (article 5). */
@Component
class RegisterResidenceDelegate implements JavaDelegate {

    private final RegisterResidence registerResidence;

    RegisterResidenceDelegate(RegisterResidence registerResidence) {
        this.registerResidence = registerResidence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("committed", registerResidence.register(CaseOf.execution(execution)));
    }
}

package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.CompareApplication;
import org.huju.platform.engine.CaseOf;
import org.huju.platform.engine.LastAttempt;
import org.huju.verification.RegistryUnavailable;
import org.springframework.stereotype.Component;

/** 信息比对 (article 11); when the register stays silent to the last attempt, an officer compares by hand. */
@Component
class CompareInformationDelegate implements JavaDelegate {

    private final CompareApplication compareApplication;

    CompareInformationDelegate(CompareApplication compareApplication) {
        this.compareApplication = compareApplication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean equal = LastAttempt.of(
                () -> compareApplication.bySystem(CaseOf.execution(execution)),
                RegistryUnavailable.class,
                "registryUnavailable");
        execution.setVariable("comparison", equal ? "equal" : "different");
    }
}

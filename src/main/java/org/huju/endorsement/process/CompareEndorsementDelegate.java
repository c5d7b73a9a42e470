package org.huju.endorsement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.endorsement.CompareEndorsement;
import org.huju.platform.engine.CaseOf;
import org.huju.platform.engine.LastAttempt;
import org.huju.verification.RegistryUnavailable;
import org.springframework.stereotype.Component;

/** 比对居住和就业; registers that stay silent to the last attempt leave it to people. */
@Component
class CompareEndorsementDelegate implements JavaDelegate {

    private final CompareEndorsement compareEndorsement;

    CompareEndorsementDelegate(CompareEndorsement compareEndorsement) {
        this.compareEndorsement = compareEndorsement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean unchanged = LastAttempt.of(
                () -> compareEndorsement.unchanged(CaseOf.execution(execution)),
                RegistryUnavailable.class,
                "registryUnavailable");
        execution.setVariable("comparison", unchanged ? "unchanged" : "changed");
    }
}

package org.huju.change.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.change.CompareChange;
import org.huju.platform.engine.CaseOf;
import org.huju.platform.engine.LastAttempt;
import org.huju.verification.RegistryUnavailable;
import org.springframework.stereotype.Component;

/** 比对变更内容; a register that stays silent to the last attempt leaves it to people. */
@Component
class CompareChangeDelegate implements JavaDelegate {

    private final CompareChange compareChange;

    CompareChangeDelegate(CompareChange compareChange) {
        this.compareChange = compareChange;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean equal = LastAttempt.of(
                () -> compareChange.equal(CaseOf.execution(execution)),
                RegistryUnavailable.class,
                "registryUnavailable");
        execution.setVariable("comparison", equal ? "equal" : "different");
    }
}

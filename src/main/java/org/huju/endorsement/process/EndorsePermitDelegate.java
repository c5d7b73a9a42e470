package org.huju.endorsement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.endorsement.EndorsePermit;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 办理签注 (article 14). */
@Component
class EndorsePermitDelegate implements JavaDelegate {

    private final EndorsePermit endorsePermit;

    EndorsePermitDelegate(EndorsePermit endorsePermit) {
        this.endorsePermit = endorsePermit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endorsePermit.endorse(CaseOf.execution(execution));
    }
}

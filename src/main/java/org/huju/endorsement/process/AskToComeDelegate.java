package org.huju.endorsement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.endorsement.AskToCome;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 提醒到场签注 (article 14). */
@Component
class AskToComeDelegate implements JavaDelegate {

    private final AskToCome askToCome;

    AskToComeDelegate(AskToCome askToCome) {
        this.askToCome = askToCome;
    }

    @Override
    public void execute(DelegateExecution execution) {
        askToCome.ask(CaseOf.execution(execution));
    }
}

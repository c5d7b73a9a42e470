package org.huju.cancellation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.cancellation.TellHolder;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 告知拟注销 (article 16). */
@Component
class TellHolderDelegate implements JavaDelegate {

    private final TellHolder tellHolder;

    TellHolderDelegate(TellHolder tellHolder) {
        this.tellHolder = tellHolder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tellHolder.tell(CaseOf.execution(execution));
    }
}

package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.CloseDirectRequest;
import org.springframework.stereotype.Component;

/** 直接受理: the bureau takes the application itself (article 30). */
@Component
class TakeDirectlyDelegate implements JavaDelegate {

    private final CloseDirectRequest closeDirectRequest;

    TakeDirectlyDelegate(CloseDirectRequest closeDirectRequest) {
        this.closeDirectRequest = closeDirectRequest;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeDirectRequest.asTaken(CaseOf.execution(execution));
    }
}

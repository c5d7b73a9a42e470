package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.CloseDirectRequest;
import org.springframework.stereotype.Component;

/** 不予受理: the employer files, as article 23 has it. */
@Component
class RejectDirectRequestDelegate implements JavaDelegate {

    private final CloseDirectRequest closeDirectRequest;

    RejectDirectRequestDelegate(CloseDirectRequest closeDirectRequest) {
        this.closeDirectRequest = closeDirectRequest;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeDirectRequest.asRejected(CaseOf.execution(execution));
    }
}

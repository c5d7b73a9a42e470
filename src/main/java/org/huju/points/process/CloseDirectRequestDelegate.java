package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.CloseDirectRequest;
import org.springframework.stereotype.Component;

/** 办结直接申请: the employer's own application goes on (article 30). */
@Component
class CloseDirectRequestDelegate implements JavaDelegate {

    private final CloseDirectRequest closeDirectRequest;

    CloseDirectRequestDelegate(CloseDirectRequest closeDirectRequest) {
        this.closeDirectRequest = closeDirectRequest;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeDirectRequest.asEmployerFiled(CaseOf.execution(execution));
    }
}

package org.huju.replacement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.replacement.RequestFee;
import org.springframework.stereotype.Component;

/** 通知缴费 (article 33). */
@Component
class RequestFeeDelegate implements JavaDelegate {

    private final RequestFee requestFee;

    RequestFeeDelegate(RequestFee requestFee) {
        this.requestFee = requestFee;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requestFee.request(CaseOf.execution(execution));
    }
}

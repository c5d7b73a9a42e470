package org.huju.payment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.payment.RefundFee;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 退还工本费 (article 33). */
@Component
class RefundFeeDelegate implements JavaDelegate {

    private final RefundFee refundFee;

    RefundFeeDelegate(RefundFee refundFee) {
        this.refundFee = refundFee;
    }

    @Override
    public void execute(DelegateExecution execution) {
        refundFee.refund(CaseOf.execution(execution));
    }
}

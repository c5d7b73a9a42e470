package org.huju.replacement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.replacement.SettleFee;
import org.springframework.stereotype.Component;

/** 撤销缴费单: what was paid at the last moment still counts. */
@Component
class WithdrawFeeDelegate implements JavaDelegate {

    private final SettleFee settleFee;

    WithdrawFeeDelegate(SettleFee settleFee) {
        this.settleFee = settleFee;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("feeUnpaid", settleFee.closedUnpaid(CaseOf.execution(execution)));
    }
}

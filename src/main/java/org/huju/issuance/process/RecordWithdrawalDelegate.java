package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.WithdrawApplication;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 登记撤回. */
@Component
class RecordWithdrawalDelegate implements JavaDelegate {

    private final WithdrawApplication withdrawApplication;

    RecordWithdrawalDelegate(WithdrawApplication withdrawApplication) {
        this.withdrawApplication = withdrawApplication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawApplication.record(CaseOf.execution(execution));
    }
}

package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.TransferToPolice;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 移送公安部门 (article 10). */
@Component
class TransferToPoliceDelegate implements JavaDelegate {

    private final TransferToPolice transferToPolice;

    TransferToPoliceDelegate(TransferToPolice transferToPolice) {
        this.transferToPolice = transferToPolice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transferToPolice.transfer(CaseOf.execution(execution));
    }
}

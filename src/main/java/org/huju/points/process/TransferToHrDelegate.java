package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.TransferToHr;
import org.springframework.stereotype.Component;

/** 转送人力资源社会保障部门 (article 23). */
@Component
class TransferToHrDelegate implements JavaDelegate {

    private final TransferToHr transferToHr;

    TransferToHrDelegate(TransferToHr transferToHr) {
        this.transferToHr = transferToHr;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transferToHr.transfer(CaseOf.execution(execution));
    }
}

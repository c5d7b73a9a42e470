package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.ReceiveSupplement;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 登记逾期未补: the window for non-core materials has passed. */
@Component
class RecordMissedSupplementDelegate implements JavaDelegate {

    private final ReceiveSupplement receiveSupplement;

    RecordMissedSupplementDelegate(ReceiveSupplement receiveSupplement) {
        this.receiveSupplement = receiveSupplement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        receiveSupplement.missed(CaseOf.execution(execution));
    }
}

package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.ApplicationProcess;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 撤回申请: passes the withdrawal brought to the window on to the process of the case. */
@Component
class WithdrawApplicationDelegate implements JavaDelegate {

    private final ApplicationProcess process;

    WithdrawApplicationDelegate(ApplicationProcess process) {
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        process.withdraw(CaseOf.execution(execution));
    }
}

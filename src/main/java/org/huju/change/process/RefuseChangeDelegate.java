package org.huju.change.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.change.RefuseChange;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 出具不予变更决定书 (articles 13 and 30). */
@Component
class RefuseChangeDelegate implements JavaDelegate {

    private final RefuseChange refuseChange;

    RefuseChangeDelegate(RefuseChange refuseChange) {
        this.refuseChange = refuseChange;
    }

    @Override
    public void execute(DelegateExecution execution) {
        refuseChange.refuse(CaseOf.execution(execution));
    }
}

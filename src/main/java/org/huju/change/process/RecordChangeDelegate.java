package org.huju.change.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.change.RecordChange;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 登记变更 (article 13). */
@Component
class RecordChangeDelegate implements JavaDelegate {

    private final RecordChange recordChange;

    RecordChangeDelegate(RecordChange recordChange) {
        this.recordChange = recordChange;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordChange.record(CaseOf.execution(execution));
    }
}

package org.huju.change.process;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.change.RecordChange;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 登记变更 (article 13); a permit that was cancelled in the meantime is refused (article 16). */
@Component
class RecordChangeDelegate implements JavaDelegate {

    private final RecordChange recordChange;

    RecordChangeDelegate(RecordChange recordChange) {
        this.recordChange = recordChange;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!recordChange.record(CaseOf.execution(execution))) {
            throw new BpmnError("permitCancelled");
        }
    }
}

package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.Applications;
import org.huju.issuance.Mark;
import org.springframework.stereotype.Component;

/** 标记临期: three working days are left. */
@Component
class MarkDueSoonDelegate implements JavaDelegate {

    private final Applications applications;

    MarkDueSoonDelegate(Applications applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        applications.mark(CaseOf.execution(execution), Mark.DUE_SOON);
    }
}

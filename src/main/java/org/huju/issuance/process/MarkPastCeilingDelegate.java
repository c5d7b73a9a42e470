package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.Applications;
import org.huju.issuance.Mark;
import org.springframework.stereotype.Component;

/** 标记超上限: the 30 working days of article 12 have passed. */
@Component
class MarkPastCeilingDelegate implements JavaDelegate {

    private final Applications applications;

    MarkPastCeilingDelegate(Applications applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        applications.mark(CaseOf.execution(execution), Mark.PAST_CEILING);
    }
}

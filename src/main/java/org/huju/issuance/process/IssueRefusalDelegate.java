package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.IssueRefusal;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 出具不予办理决定书 (articles 9 and 30). */
@Component
class IssueRefusalDelegate implements JavaDelegate {

    private final IssueRefusal issueRefusal;

    IssueRefusalDelegate(IssueRefusal issueRefusal) {
        this.issueRefusal = issueRefusal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueRefusal.issue(CaseOf.execution(execution));
    }
}

package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.IssuePointsRefusal;
import org.springframework.stereotype.Component;

/** 出具不予积分决定书 (articles 23, 29 and 30). */
@Component
class IssuePointsRefusalDelegate implements JavaDelegate {

    private final IssuePointsRefusal issuePointsRefusal;

    IssuePointsRefusalDelegate(IssuePointsRefusal issuePointsRefusal) {
        this.issuePointsRefusal = issuePointsRefusal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issuePointsRefusal.issue(CaseOf.execution(execution));
    }
}

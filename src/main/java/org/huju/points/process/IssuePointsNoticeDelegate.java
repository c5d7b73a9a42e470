package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.IssuePointsNotice;
import org.springframework.stereotype.Component;

/** 出具积分通知书 (article 23). */
@Component
class IssuePointsNoticeDelegate implements JavaDelegate {

    private final IssuePointsNotice issuePointsNotice;

    IssuePointsNoticeDelegate(IssuePointsNotice issuePointsNotice) {
        this.issuePointsNotice = issuePointsNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issuePointsNotice.issue(CaseOf.execution(execution));
    }
}

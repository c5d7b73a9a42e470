package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.IssueRecheckNotice;
import org.springframework.stereotype.Component;

/** 出具复核决定. */
@Component
class IssueRecheckNoticeDelegate implements JavaDelegate {

    private final IssueRecheckNotice issueRecheckNotice;

    IssueRecheckNoticeDelegate(IssueRecheckNotice issueRecheckNotice) {
        this.issueRecheckNotice = issueRecheckNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueRecheckNotice.issue(CaseOf.execution(execution));
    }
}

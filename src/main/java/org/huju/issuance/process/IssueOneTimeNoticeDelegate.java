package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.IssueOneTimeNotice;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 一次性告知 (article 10). */
@Component
class IssueOneTimeNoticeDelegate implements JavaDelegate {

    private final IssueOneTimeNotice issueOneTimeNotice;

    IssueOneTimeNoticeDelegate(IssueOneTimeNotice issueOneTimeNotice) {
        this.issueOneTimeNotice = issueOneTimeNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueOneTimeNotice.issue(CaseOf.execution(execution));
    }
}

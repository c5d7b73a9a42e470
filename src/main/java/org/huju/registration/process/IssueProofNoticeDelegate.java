package org.huju.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.registration.IssueProofNotice;
import org.springframework.stereotype.Component;

/** 一次性告知. */
@Component
class IssueProofNoticeDelegate implements JavaDelegate {

    private final IssueProofNotice issueProofNotice;

    IssueProofNoticeDelegate(IssueProofNotice issueProofNotice) {
        this.issueProofNotice = issueProofNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueProofNotice.issue(CaseOf.execution(execution));
    }
}

package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.IssuePrecheckNotice;
import org.springframework.stereotype.Component;

/** 一次性告知: everything that is missing, in one notice. */
@Component
class IssuePrecheckNoticeDelegate implements JavaDelegate {

    private final IssuePrecheckNotice issuePrecheckNotice;

    IssuePrecheckNoticeDelegate(IssuePrecheckNotice issuePrecheckNotice) {
        this.issuePrecheckNotice = issuePrecheckNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issuePrecheckNotice.issue(CaseOf.execution(execution));
    }
}

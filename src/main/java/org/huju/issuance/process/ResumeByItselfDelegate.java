package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.ResumeCardMaking;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 期满自动恢复: no pause lasts longer than the applicant was told. */
@Component
class ResumeByItselfDelegate implements JavaDelegate {

    private final ResumeCardMaking resumeCardMaking;

    ResumeByItselfDelegate(ResumeCardMaking resumeCardMaking) {
        this.resumeCardMaking = resumeCardMaking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        resumeCardMaking.resumeByItself(CaseOf.execution(execution));
    }
}

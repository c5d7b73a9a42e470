package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.ExtendCardMaking;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 期满不再延长: nobody decided before the first date passed (article 12). */
@Component
class LapseExtensionDelegate implements JavaDelegate {

    private final ExtendCardMaking extendCardMaking;

    LapseExtensionDelegate(ExtendCardMaking extendCardMaking) {
        this.extendCardMaking = extendCardMaking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extendCardMaking.lapse(CaseOf.execution(execution));
    }
}

package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.ExtendCardMaking;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 延长期限 (article 12). */
@Component
class ExtendDeadlineDelegate implements JavaDelegate {

    private final ExtendCardMaking extendCardMaking;

    ExtendDeadlineDelegate(ExtendCardMaking extendCardMaking) {
        this.extendCardMaking = extendCardMaking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extendCardMaking.extend(CaseOf.execution(execution));
    }
}

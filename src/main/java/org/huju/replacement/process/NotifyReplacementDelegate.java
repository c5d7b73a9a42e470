package org.huju.replacement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.replacement.NotifyReplacement;
import org.springframework.stereotype.Component;

/** 领证通知 (article 15). */
@Component
class NotifyReplacementDelegate implements JavaDelegate {

    private final NotifyReplacement notifyReplacement;

    NotifyReplacementDelegate(NotifyReplacement notifyReplacement) {
        this.notifyReplacement = notifyReplacement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifyReplacement.tell(CaseOf.execution(execution));
    }
}

package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.NotifyCollection;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 领证通知 (article 12). */
@Component
class NotifyCollectionDelegate implements JavaDelegate {

    private final NotifyCollection notifyCollection;

    NotifyCollectionDelegate(NotifyCollection notifyCollection) {
        this.notifyCollection = notifyCollection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifyCollection.tell(CaseOf.execution(execution));
    }
}

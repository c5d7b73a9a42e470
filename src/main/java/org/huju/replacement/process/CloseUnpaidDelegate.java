package org.huju.replacement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.replacement.CloseUnpaid;
import org.springframework.stereotype.Component;

/** 终止 of a replacement that nobody paid for (article 33). */
@Component
class CloseUnpaidDelegate implements JavaDelegate {

    private final CloseUnpaid closeUnpaid;

    CloseUnpaidDelegate(CloseUnpaid closeUnpaid) {
        this.closeUnpaid = closeUnpaid;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeUnpaid.close(CaseOf.execution(execution));
    }
}

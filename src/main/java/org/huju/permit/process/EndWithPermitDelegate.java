package org.huju.permit.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.permit.EndWithPermit;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 终止并告知, in every model of a case that ends with its permit (article 16). */
@Component
class EndWithPermitDelegate implements JavaDelegate {

    private final EndWithPermit endWithPermit;

    EndWithPermitDelegate(EndWithPermit endWithPermit) {
        this.endWithPermit = endWithPermit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endWithPermit.end(CaseOf.execution(execution));
    }
}

package org.huju.endorsement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.endorsement.RefuseEndorsement;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 出具不予签注决定书 (articles 14 and 30). */
@Component
class RefuseEndorsementDelegate implements JavaDelegate {

    private final RefuseEndorsement refuseEndorsement;

    RefuseEndorsementDelegate(RefuseEndorsement refuseEndorsement) {
        this.refuseEndorsement = refuseEndorsement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        refuseEndorsement.refuse(CaseOf.execution(execution));
    }
}

package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.RefusePointsAcceptance;
import org.springframework.stereotype.Component;

/** 出具不予受理通知书. */
@Component
class RefusePointsAcceptanceDelegate implements JavaDelegate {

    private final RefusePointsAcceptance refusePointsAcceptance;

    RefusePointsAcceptanceDelegate(RefusePointsAcceptance refusePointsAcceptance) {
        this.refusePointsAcceptance = refusePointsAcceptance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        refusePointsAcceptance.refuse(CaseOf.execution(execution));
    }
}

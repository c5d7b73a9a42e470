package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.AcceptPoints;
import org.springframework.stereotype.Component;

/** 受理 (article 23). */
@Component
class AcceptPointsDelegate implements JavaDelegate {

    private final AcceptPoints acceptPoints;

    AcceptPointsDelegate(AcceptPoints acceptPoints) {
        this.acceptPoints = acceptPoints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acceptPoints.accept(CaseOf.execution(execution));
    }
}

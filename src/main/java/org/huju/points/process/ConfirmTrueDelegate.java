package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.ConfirmTrue;
import org.springframework.stereotype.Component;

/** 认定属实: the 20 working days begin (article 23). */
@Component
class ConfirmTrueDelegate implements JavaDelegate {

    private final ConfirmTrue confirmTrue;

    ConfirmTrueDelegate(ConfirmTrue confirmTrue) {
        this.confirmTrue = confirmTrue;
    }

    @Override
    public void execute(DelegateExecution execution) {
        confirmTrue.confirm(CaseOf.execution(execution));
    }
}

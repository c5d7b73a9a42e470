package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.LiftDishonesty;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 告知申请人: what was decided about the entry, and why. */
@Component
class TellLiftingDecisionDelegate implements JavaDelegate {

    private final LiftDishonesty liftDishonesty;

    TellLiftingDecisionDelegate(LiftDishonesty liftDishonesty) {
        this.liftDishonesty = liftDishonesty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        liftDishonesty.tellApplicant(CaseOf.execution(execution));
    }
}

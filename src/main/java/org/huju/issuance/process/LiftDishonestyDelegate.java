package org.huju.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.issuance.LiftDishonesty;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 解除记录: the entry stays, the right comes back. */
@Component
class LiftDishonestyDelegate implements JavaDelegate {

    private final LiftDishonesty liftDishonesty;

    LiftDishonestyDelegate(LiftDishonesty liftDishonesty) {
        this.liftDishonesty = liftDishonesty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        liftDishonesty.lift(CaseOf.execution(execution));
    }
}

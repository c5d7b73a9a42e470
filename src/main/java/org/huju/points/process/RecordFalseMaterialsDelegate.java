package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.ConfirmFalsehood;
import org.huju.points.Responsible;
import org.springframework.stereotype.Component;

/** 登记虚假材料 (article 29). */
@Component
class RecordFalseMaterialsDelegate implements JavaDelegate {

    private final ConfirmFalsehood confirmFalsehood;

    RecordFalseMaterialsDelegate(ConfirmFalsehood confirmFalsehood) {
        this.confirmFalsehood = confirmFalsehood;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean serious = (boolean) execution.getVariable("serious");
        Responsible responsible = Responsible.valueOf((String) execution.getVariable("responsible"));
        confirmFalsehood.record(CaseOf.execution(execution), serious, responsible);
    }
}

package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.CheckCorrection;
import org.springframework.stereotype.Component;

/** 查对单位申请: nobody has said by the last day whether the employer corrected (article 30), so the record tells. */
@Component
class LookForFilingDelegate implements JavaDelegate {

    private final CheckCorrection checkCorrection;

    LookForFilingDelegate(CheckCorrection checkCorrection) {
        this.checkCorrection = checkCorrection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean filed = checkCorrection.hasFiled(CaseOf.execution(execution));
        execution.setVariable("correction", filed ? "corrected" : "notCorrected");
    }
}

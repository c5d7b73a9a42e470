package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.points.MissSupplement;
import org.springframework.stereotype.Component;

/** 登记逾期未补: the window for non-core materials has passed. */
@Component
class RecordMissedPointsSupplementDelegate implements JavaDelegate {

    private final MissSupplement missSupplement;

    RecordMissedPointsSupplementDelegate(MissSupplement missSupplement) {
        this.missSupplement = missSupplement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        missSupplement.missed(CaseOf.execution(execution));
    }
}

package org.huju.cancellation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.cancellation.HearHolder;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 期满未陈述: the time to speak is over. */
@Component
class CloseHearingDelegate implements JavaDelegate {

    private final HearHolder hearHolder;

    CloseHearingDelegate(HearHolder hearHolder) {
        this.hearHolder = hearHolder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearHolder.silent(CaseOf.execution(execution));
    }
}

package org.huju.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.platform.engine.CaseOf;
import org.huju.registration.HearRegistrant;
import org.springframework.stereotype.Component;

/** 登记期满未陈述: the time to speak is over. */
@Component
class CloseRegistrantHearingDelegate implements JavaDelegate {

    private final HearRegistrant hearRegistrant;

    CloseRegistrantHearingDelegate(HearRegistrant hearRegistrant) {
        this.hearRegistrant = hearRegistrant;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearRegistrant.silent(CaseOf.execution(execution));
    }
}

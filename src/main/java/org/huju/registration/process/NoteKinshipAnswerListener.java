package org.huju.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.huju.platform.engine.CaseOf;
import org.huju.registration.AskKinship;
import org.springframework.stereotype.Component;

/** Whether civil affairs contradict the commitment, for the gateway behind their answer. */
@Component
class NoteKinshipAnswerListener implements ExecutionListener {

    private final AskKinship askKinship;

    NoteKinshipAnswerListener(AskKinship askKinship) {
        this.askKinship = askKinship;
    }

    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariable("contradicted", askKinship.contradicted(CaseOf.execution(execution)));
    }
}

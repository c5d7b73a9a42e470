package org.huju.cancellation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.cancellation.SuperviseConfirmation;
import org.huju.desk.TaskUrgency;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 登记审批逾期: nobody has confirmed or dropped it in time; the task rises in its queue. */
@Component
class RecordLateConfirmationDelegate implements JavaDelegate {

    private final SuperviseConfirmation superviseConfirmation;
    private final TaskUrgency taskUrgency;

    RecordLateConfirmationDelegate(SuperviseConfirmation superviseConfirmation, TaskUrgency taskUrgency) {
        this.superviseConfirmation = superviseConfirmation;
        this.taskUrgency = taskUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID caseId = CaseOf.execution(execution);
        superviseConfirmation.missed(caseId);
        taskUrgency.follow(caseId);
    }
}

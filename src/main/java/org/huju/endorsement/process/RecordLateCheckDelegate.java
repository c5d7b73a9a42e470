package org.huju.endorsement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.desk.TaskUrgency;
import org.huju.endorsement.SuperviseEndorsement;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 登记核对逾期: nobody has checked in time; the task rises in its queue. */
@Component
class RecordLateCheckDelegate implements JavaDelegate {

    private final SuperviseEndorsement superviseEndorsement;
    private final TaskUrgency taskUrgency;

    RecordLateCheckDelegate(SuperviseEndorsement superviseEndorsement, TaskUrgency taskUrgency) {
        this.superviseEndorsement = superviseEndorsement;
        this.taskUrgency = taskUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID caseId = CaseOf.execution(execution);
        superviseEndorsement.missed(caseId);
        taskUrgency.follow(caseId);
    }
}

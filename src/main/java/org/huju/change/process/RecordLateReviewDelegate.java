package org.huju.change.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.change.SuperviseChange;
import org.huju.desk.TaskUrgency;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 登记核查逾期: nobody has reviewed in time; the task rises in its queue. */
@Component
class RecordLateReviewDelegate implements JavaDelegate {

    private final SuperviseChange superviseChange;
    private final TaskUrgency taskUrgency;

    RecordLateReviewDelegate(SuperviseChange superviseChange, TaskUrgency taskUrgency) {
        this.superviseChange = superviseChange;
        this.taskUrgency = taskUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID caseId = CaseOf.execution(execution);
        superviseChange.missed(caseId);
        taskUrgency.follow(caseId);
    }
}

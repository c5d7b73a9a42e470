package org.huju.points.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.desk.TaskUrgency;
import org.huju.platform.engine.CaseOf;
import org.huju.points.PrecheckMaterials;
import org.springframework.stereotype.Component;

/** 登记预审逾期: nobody has pre-checked in time; the task rises in its queue. */
@Component
class RecordLatePrecheckDelegate implements JavaDelegate {

    private final PrecheckMaterials precheckMaterials;
    private final TaskUrgency taskUrgency;

    RecordLatePrecheckDelegate(PrecheckMaterials precheckMaterials, TaskUrgency taskUrgency) {
        this.precheckMaterials = precheckMaterials;
        this.taskUrgency = taskUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID application = CaseOf.execution(execution);
        precheckMaterials.missed(application);
        taskUrgency.follow(application);
    }
}

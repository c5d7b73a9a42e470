package org.huju.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.desk.TaskUrgency;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 提醒部门: puts the waiting task to the top of the department's queue. */
@Component
class RemindDepartmentDelegate implements JavaDelegate {

    private final TaskUrgency taskUrgency;

    RemindDepartmentDelegate(TaskUrgency taskUrgency) {
        this.taskUrgency = taskUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        taskUrgency.follow(CaseOf.execution(execution));
    }
}

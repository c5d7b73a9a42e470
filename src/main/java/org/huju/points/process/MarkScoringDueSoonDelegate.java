package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.desk.TaskUrgency;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 标记临期: the due date of article 23 is near; what is still to be done rises in its queue. */
@Component
class MarkScoringDueSoonDelegate implements JavaDelegate {

    private final TaskUrgency taskUrgency;

    MarkScoringDueSoonDelegate(TaskUrgency taskUrgency) {
        this.taskUrgency = taskUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        taskUrgency.follow(CaseOf.execution(execution));
    }
}

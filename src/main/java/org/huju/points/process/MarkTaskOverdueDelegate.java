package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.desk.TaskUrgency;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 标记逾期, of a recheck or of a direct request: what is late rises to the top of its queue. */
@Component
class MarkTaskOverdueDelegate implements JavaDelegate {

    private final TaskUrgency taskUrgency;

    MarkTaskOverdueDelegate(TaskUrgency taskUrgency) {
        this.taskUrgency = taskUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        taskUrgency.follow(CaseOf.execution(execution));
    }
}

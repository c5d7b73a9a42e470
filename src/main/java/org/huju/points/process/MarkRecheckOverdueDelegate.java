package org.huju.points.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.desk.TaskUrgency;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 标记复核逾期: the recheck that is late rises to the top of its queue. */
@Component
class MarkRecheckOverdueDelegate implements JavaDelegate {

    private final TaskUrgency taskUrgency;

    MarkRecheckOverdueDelegate(TaskUrgency taskUrgency) {
        this.taskUrgency = taskUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        taskUrgency.follow(CaseOf.execution(execution));
    }
}

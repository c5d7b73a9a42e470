package org.huju.points.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.desk.TaskUrgency;
import org.huju.platform.engine.CaseOf;
import org.huju.points.RemindPointsSupplement;
import org.springframework.stereotype.Component;

/** 提醒补交: employer and holder get a notice, the task rises in its queue. */
@Component
class RemindPointsSupplementDelegate implements JavaDelegate {

    private final RemindPointsSupplement remindPointsSupplement;
    private final TaskUrgency taskUrgency;

    RemindPointsSupplementDelegate(RemindPointsSupplement remindPointsSupplement, TaskUrgency taskUrgency) {
        this.remindPointsSupplement = remindPointsSupplement;
        this.taskUrgency = taskUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID application = CaseOf.execution(execution);
        remindPointsSupplement.remind(application);
        taskUrgency.follow(application);
    }
}

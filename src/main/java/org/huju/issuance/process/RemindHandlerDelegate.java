package org.huju.issuance.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提醒承办人: the pause ends soon; puts its task to the top of the reviewers' queue. */
@Component
class RemindHandlerDelegate implements JavaDelegate {

    private final WaitingTask pausedTask;

    RemindHandlerDelegate(TaskService taskService) {
        this.pausedTask = new WaitingTask(taskService, "userTask_resumeDeadline");
    }

    @Override
    public void execute(DelegateExecution execution) {
        pausedTask.raise(execution, DepartmentTask.SOON);
    }
}

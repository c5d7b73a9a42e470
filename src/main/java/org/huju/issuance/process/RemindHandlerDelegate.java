package org.huju.issuance.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提醒承办人: the pause ends soon; puts its task to the top of the reviewers' queue. */
@Component
class RemindHandlerDelegate implements JavaDelegate {

    private static final int SOON = 75;

    private final TaskService taskService;

    RemindHandlerDelegate(TaskService taskService) {
        this.taskService = taskService;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var waiting = taskService.createTaskQuery().processInstanceId(execution.getProcessInstanceId());
        waiting.list().forEach(task -> taskService.setPriority(task.getId(), SOON));
    }
}

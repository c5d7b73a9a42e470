package org.huju.issuance.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A task that waits in the same process; its priority shows how urgent it has become. */
class WaitingTask {

    private final TaskService taskService;
    private final String key;

    WaitingTask(TaskService taskService, String key) {
        this.taskService = taskService;
        this.key = key;
    }

    void raise(DelegateExecution execution, int priority) {
        taskService
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(key)
                .list()
                .forEach(task -> taskService.setPriority(task.getId(), priority));
    }
}

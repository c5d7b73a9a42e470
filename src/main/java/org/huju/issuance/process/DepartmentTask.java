package org.huju.issuance.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The task in which a department's clerk answers; its priority shows how urgent it has become. */
class DepartmentTask {

    static final int SOON = 75;
    static final int LATE = 100;

    private final TaskService taskService;

    DepartmentTask(TaskService taskService) {
        this.taskService = taskService;
    }

    void raise(DelegateExecution execution, int priority) {
        taskService
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey("userTask_verifyByDepartment")
                .list()
                .forEach(task -> taskService.setPriority(task.getId(), priority));
    }
}

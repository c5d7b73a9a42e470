package org.huju.issuance.process;

import org.camunda.bpm.engine.TaskService;

/** The task in which a department's clerk answers. */
class DepartmentTask extends WaitingTask {

    static final int SOON = 75;
    static final int LATE = 100;

    DepartmentTask(TaskService taskService) {
        super(taskService, "userTask_verifyByDepartment");
    }
}

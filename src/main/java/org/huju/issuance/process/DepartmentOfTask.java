package org.huju.issuance.process;

import org.camunda.bpm.engine.RuntimeService;
import org.huju.platform.forms.TaskInHand;
import org.huju.verification.Department;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which department a task of {@code department-verification.bpmn} is for. */
@Component
class DepartmentOfTask {

    private final RuntimeService runtimeService;

    DepartmentOfTask(@Lazy RuntimeService runtimeService) {
        this.runtimeService = runtimeService;
    }

    Department of(TaskInHand task) {
        return Department.byCode((String) runtimeService.getVariable(task.executionId(), "department"));
    }
}

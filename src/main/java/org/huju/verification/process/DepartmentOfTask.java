package org.huju.verification.process;

import org.camunda.bpm.engine.RuntimeService;
import org.huju.platform.forms.TaskInHand;
import org.huju.verification.Inquiry;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What is asked in a task of {@code department-verification.bpmn} and of whom. */
@Component
class DepartmentOfTask {

    private final RuntimeService runtimeService;

    DepartmentOfTask(@Lazy RuntimeService runtimeService) {
        this.runtimeService = runtimeService;
    }

    Inquiry of(TaskInHand task) {
        return Inquiry.parse((String) runtimeService.getVariable(task.executionId(), "department"));
    }
}

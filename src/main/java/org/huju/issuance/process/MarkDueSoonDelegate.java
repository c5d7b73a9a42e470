package org.huju.issuance.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.desk.TaskUrgency;
import org.huju.issuance.Applications;
import org.huju.issuance.Mark;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 标记临期: the due date of article 12 is near. */
@Component
class MarkDueSoonDelegate implements JavaDelegate {

    private final Applications applications;
    private final TaskUrgency taskUrgency;

    MarkDueSoonDelegate(Applications applications, TaskUrgency taskUrgency) {
        this.applications = applications;
        this.taskUrgency = taskUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID application = CaseOf.execution(execution);
        applications.mark(application, Mark.DUE_SOON);
        taskUrgency.follow(application);
    }
}

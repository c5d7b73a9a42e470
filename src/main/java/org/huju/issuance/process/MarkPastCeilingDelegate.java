package org.huju.issuance.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.desk.TaskUrgency;
import org.huju.issuance.Applications;
import org.huju.issuance.Mark;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 标记超上限: even the longer period of article 12 has passed. */
@Component
class MarkPastCeilingDelegate implements JavaDelegate {

    private final Applications applications;
    private final TaskUrgency taskUrgency;

    MarkPastCeilingDelegate(Applications applications, TaskUrgency taskUrgency) {
        this.applications = applications;
        this.taskUrgency = taskUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID application = CaseOf.execution(execution);
        applications.mark(application, Mark.PAST_CEILING);
        taskUrgency.follow(application);
    }
}

package org.huju.issuance.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huju.desk.TaskUrgency;
import org.huju.issuance.RemindSupplement;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** 提醒补交: the applicant gets a notice, the centre's task rises in its queue. */
@Component
class RemindSupplementDelegate implements JavaDelegate {

    private final RemindSupplement remindSupplement;
    private final TaskUrgency taskUrgency;

    RemindSupplementDelegate(RemindSupplement remindSupplement, TaskUrgency taskUrgency) {
        this.remindSupplement = remindSupplement;
        this.taskUrgency = taskUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID application = CaseOf.execution(execution);
        remindSupplement.remind(application);
        taskUrgency.follow(application);
    }
}

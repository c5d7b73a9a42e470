package org.huju.registration.process;

import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.huju.registration.FindFalseCommitment;
import org.springframework.stereotype.Component;

/** Who has registered cannot take the task of finding the commitment false (see {@link FindFalseCommitment}). */
@Component
class NotTheRegistrarListener implements TaskListener {

    private final FindFalseCommitment findFalseCommitment;

    NotTheRegistrarListener(FindFalseCommitment findFalseCommitment) {
        this.findFalseCommitment = findFalseCommitment;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID id = UUID.fromString(task.getExecution().getProcessBusinessKey());
        if (task.getAssignee() != null && findFalseCommitment.hasRegistered(id, task.getAssignee())) {
            throw new AuthorizationException("这件登记由您核对，承诺是否虚假须由另一名负责人认定");
        }
    }
}

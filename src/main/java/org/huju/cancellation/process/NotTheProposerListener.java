package org.huju.cancellation.process;

import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.huju.cancellation.ConfirmCancellation;
import org.springframework.stereotype.Component;

/** Who has proposed a cancellation cannot take its confirmation (two officers, see {@link ConfirmCancellation}). */
@Component
class NotTheProposerListener implements TaskListener {

    private final ConfirmCancellation confirmCancellation;

    NotTheProposerListener(ConfirmCancellation confirmCancellation) {
        this.confirmCancellation = confirmCancellation;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID caseId = UUID.fromString(task.getExecution().getProcessBusinessKey());
        if (task.getAssignee() != null && confirmCancellation.isProposer(caseId, task.getAssignee())) {
            throw new AuthorizationException("您已提请注销，审批须由另一名民警办理");
        }
    }
}

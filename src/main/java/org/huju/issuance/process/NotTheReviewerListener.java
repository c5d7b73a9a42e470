package org.huju.issuance.process;

import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.huju.issuance.DecideIssuance;
import org.springframework.stereotype.Component;

/** Who has reviewed a case cannot take its signing (two officers, see {@link DecideIssuance}). */
@Component
class NotTheReviewerListener implements TaskListener {

    private final DecideIssuance decideIssuance;

    NotTheReviewerListener(DecideIssuance decideIssuance) {
        this.decideIssuance = decideIssuance;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID application = UUID.fromString(task.getExecution().getProcessBusinessKey());
        if (task.getAssignee() != null && decideIssuance.reviewers(application).anyMatch(task.getAssignee()::equals)) {
            throw new AuthorizationException("您已核查过本案，审批签发须由另一名民警办理");
        }
    }
}

package org.huju.points.process;

import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.huju.points.OfficerDecisions;
import org.springframework.stereotype.Component;

/** Who has reviewed a case cannot take its second review (two officers, see {@link OfficerDecisions}). */
@Component
class NotTheIndicatorReviewerListener implements TaskListener {

    private final OfficerDecisions officerDecisions;

    NotTheIndicatorReviewerListener(OfficerDecisions officerDecisions) {
        this.officerDecisions = officerDecisions;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID application = UUID.fromString(task.getExecution().getProcessBusinessKey());
        if (task.getAssignee() != null && officerDecisions.isReviewer(application, task.getAssignee())) {
            throw new AuthorizationException("您已审核过本案，复审须由另一名工作人员办理");
        }
    }
}

package org.huju.points.process;

import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.huju.points.RecheckPoints;
import org.springframework.stereotype.Component;

/** Who took part in a case cannot take the task of looking at it again (see {@link RecheckPoints}). */
@Component
class NotInvolvedListener implements TaskListener {

    private final RecheckPoints recheckPoints;

    NotInvolvedListener(RecheckPoints recheckPoints) {
        this.recheckPoints = recheckPoints;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID application = UUID.fromString(task.getExecution().getProcessBusinessKey());
        if (task.getAssignee() != null && recheckPoints.isInvolved(application, task.getAssignee())) {
            throw new AuthorizationException("您参与过本案或者提出了复核，须由没有参与本案的负责人复核");
        }
    }
}

package org.huju.issuance.process;

import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.huju.casefile.Decision;
import org.huju.issuance.FurtherDemand;
import org.huju.issuance.LiftDishonesty;
import org.springframework.stereotype.Component;

/** Who has asked for something cannot take the task of deciding on it. */
@Component
class NotTheRequesterListener implements TaskListener {

    private final FurtherDemand furtherDemand;
    private final LiftDishonesty liftDishonesty;

    NotTheRequesterListener(FurtherDemand furtherDemand, LiftDishonesty liftDishonesty) {
        this.furtherDemand = furtherDemand;
        this.liftDishonesty = liftDishonesty;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null
                && task.getAssignee().equals(request(task).decidedBy())) {
            throw new AuthorizationException("该事项由您提出，须由另一名负责人决定");
        }
    }

    private Decision request(DelegateTask task) {
        UUID id = UUID.fromString(task.getExecution().getProcessBusinessKey());
        return switch (task.getTaskDefinitionKey()) {
            case "userTask_approveFurtherDemand" -> furtherDemand.request(id);
            case "userTask_decideLifting" -> liftDishonesty.lastRequest(id);
            default -> throw new IllegalStateException("nobody asks in " + task.getTaskDefinitionKey());
        };
    }
}

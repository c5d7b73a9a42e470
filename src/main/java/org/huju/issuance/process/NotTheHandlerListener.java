package org.huju.issuance.process;

import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.huju.issuance.ExtendCardMaking;
import org.springframework.stereotype.Component;

/** Who has asked for an extension or handled the case cannot take the decision (see {@link ExtendCardMaking}). */
@Component
class NotTheHandlerListener implements TaskListener {

    private final ExtendCardMaking extendCardMaking;

    NotTheHandlerListener(ExtendCardMaking extendCardMaking) {
        this.extendCardMaking = extendCardMaking;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID application = UUID.fromString(task.getExecution().getProcessBusinessKey());
        if (task.getAssignee() != null && extendCardMaking.isHandler(application, task.getAssignee())) {
            throw new AuthorizationException("您承办过本案，是否延长须由没有承办本案的负责人决定");
        }
    }
}

package org.huju.desk.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.clock.ClockWatch;
import org.huju.clock.StatutoryClock;
import org.huju.desk.TaskUrgency;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets the priority of a case's open tasks follow their clock: it rises with each step of the ladder, and falls again when the
 * clock was extended or paused. A task that begins later asks by itself.
 */
@Component
class UrgencyFollowsClock implements ClockWatch, TaskUrgency {

    /** Asked for late: the engine's own beans need not be there when the clocks are put together. */
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    UrgencyFollowsClock(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    @Override
    public void changed(StatutoryClock before, StatutoryClock after) {
        if (!after.state().finished()) {
            follow(after.key().caseId());
        }
    }

    @Override
    public void follow(UUID caseId) {
        engine.getObject().getCommandExecutorTxRequired().execute(context -> {
            context.runWithoutAuthorization(() -> {
                tasks(context, caseId).forEach(this::follow);
                return null;
            });
            return null;
        });
    }

    private List<TaskEntity> tasks(CommandContext context, UUID caseId) {
        return engine
                .getObject()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> context.getTaskManager().findTasksByProcessInstanceId(id).stream())
                .toList();
    }

    private void follow(TaskEntity task) {
        Expression priority = task.getTaskDefinition().getPriorityExpression();
        if (priority != null && priority.getExpressionText().contains(EscalationQueues.BEAN)) {
            int now = (int) priority.getValue(task.getExecution());
            if (now != task.getPriority()) {
                engine.getObject().getTaskService().setPriority(task.getId(), now);
            }
        }
    }
}

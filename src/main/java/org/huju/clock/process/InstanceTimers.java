package org.huju.clock.process;

import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.ActivityExecutionTreeMapping;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * The timers and due dates of one process instance that read a clock.
 *
 * <p>A timer that waits is given its date anew. A non-interrupting boundary timer that has fired already is set again if
 * its new date is still to come: after an extension people are warned once more. The engine's own migration does the same
 * with timers that a new version adds; this goes through the same inner classes, as its API knows no other way.
 */
final class InstanceTimers {

    private final CommandContext context;
    private final ExecutionEntity instance;
    private final ActivityExecutionTreeMapping executions;
    private final BpmnModelInstance model;

    InstanceTimers(CommandContext context, String processInstanceId) {
        this.context = context;
        this.instance = context.getExecutionManager().findExecutionById(processInstanceId);
        this.executions = new ActivityExecutionTreeMapping(context, processInstanceId);
        this.model = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(instance.getProcessDefinitionId());
    }

    void follow() {
        followTimers(instance.getProcessDefinition());
        context.getTaskManager().findTasksByProcessInstanceId(instance.getId()).forEach(InstanceTimers::followDueDate);
    }

    private void followTimers(ScopeImpl scope) {
        for (TimerDeclarationImpl timer :
                TimerDeclarationImpl.getDeclarationsForScope(scope).values()) {
            if (readsClock(timer)) {
                new ArrayList<>(executions.getExecutions(scope)).forEach(execution -> follow(timer, execution));
            }
        }
        for (ActivityImpl activity : scope.getActivities()) {
            followTimers(activity);
        }
    }

    private void follow(TimerDeclarationImpl timer, ExecutionEntity execution) {
        Optional<TimerEntity> waiting = execution.getJobs().stream()
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast)
                .filter(job -> timer.getActivityId().equals(job.getActivityId()))
                .findFirst();
        if (waiting.isPresent()) {
            timer.resolveAndSetDuedate(execution, waiting.get(), false);
        } else if (firesBeside(timer) && isToCome(timer, execution)) {
            timer.createTimerInstance(execution);
        }
    }

    private static boolean isToCome(TimerDeclarationImpl timer, ExecutionEntity execution) {
        TimerEntity probe = new TimerEntity();
        timer.resolveAndSetDuedate(execution, probe, false);
        return probe.getDuedate().after(ClockUtil.getCurrentTime());
    }

    private boolean readsClock(TimerDeclarationImpl timer) {
        return model
                .getModelElementById(timer.getActivityId())
                .getChildElementsByType(TimerEventDefinition.class)
                .stream()
                .map(TimerEventDefinition::getTimeDate)
                .anyMatch(date -> date != null && date.getTextContent().contains(DeadlineTimer.BEAN));
    }

    /** Whether its host goes on when it fires. */
    private boolean firesBeside(TimerDeclarationImpl timer) {
        return model.getModelElementById(timer.getActivityId()) instanceof BoundaryEvent event
                && !event.cancelActivity();
    }

    private static void followDueDate(TaskEntity task) {
        Expression due = task.getTaskDefinition().getDueDateExpression();
        if (due != null && due.getExpressionText().contains(DeadlineTimer.BEAN)) {
            task.setDueDate((Date) due.getValue(task.getExecution()));
        }
    }
}

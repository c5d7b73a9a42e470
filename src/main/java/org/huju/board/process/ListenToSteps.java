package org.huju.board.process;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.huju.board.Matter;
import org.springframework.beans.factory.ObjectProvider;

/** Listens to begin and end of each process that carries cases, and to each of its activities at which a case waits. */
class ListenToSteps extends AbstractBpmnParseListener {

    private final ObjectProvider<StepsOfCases> steps;

    ListenToSteps(ObjectProvider<StepsOfCases> steps) {
        this.steps = steps;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        if (Matter.servesCases(definition.getKey())) {
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, on(StepsOfCases::opened));
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, on(StepsOfCases::finished));
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (servesCases(activity)) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_CREATE, created -> steps.getObject().entered(created));
            task.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_ASSIGNMENT,
                    assigned -> steps.getObject().assigned(assigned));
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, on(StepsOfCases::left));
        }
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
    }

    private void listen(ActivityImpl activity) {
        if (servesCases(activity)) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, on((steps, wait) -> steps.entered(wait)));
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, on(StepsOfCases::left));
        }
    }

    private static boolean servesCases(ActivityImpl activity) {
        return Matter.servesCases(((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey());
    }

    private ExecutionListener on(BiConsumer<StepsOfCases, ExecutionEntity> event) {
        return execution -> event.accept(steps.getObject(), (ExecutionEntity) execution);
    }
}

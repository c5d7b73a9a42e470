package org.huju.platform.forms;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts a guard on every user task and every process with a start form: they go on through the gateway or not at all. */
class OnlyThroughForms extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, delegateTask -> requirePassage());
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (scope instanceof ProcessDefinitionEntity && element.attributeNS(camunda(), "formRef") != null) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> requirePassage());
        }
    }

    private static org.camunda.bpm.engine.impl.util.xml.Namespace camunda() {
        return org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;
    }

    private static void requirePassage() {
        if (!Passage.isOpen()) {
            throw new AuthorizationException("请通过任务表单办理：不经表单不能完成任务或启动流程");
        }
    }
}

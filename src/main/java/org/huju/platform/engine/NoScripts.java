package org.huju.platform.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Refuses a model that holds a script: it would run unguarded inside the application, past rooms, tests and access log. */
class NoScripts extends AbstractBpmnParseListener {

    private static final Set<String> SCRIPTS = Set.of("script", "scriptTask");

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        refuse(root);
    }

    private static void refuse(Element element) {
        boolean scriptedCondition =
                "conditionExpression".equals(element.getTagName()) && element.attribute("language") != null;
        if (scriptedCondition || SCRIPTS.contains(element.getTagName())) {
            throw new ProcessEngineException("流程模型中不能有脚本（第" + element.getLine() + "行），请改用表达式调用程序");
        }
        element.elements().forEach(NoScripts::refuse);
    }
}

package org.huju.platform.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HujuTest
class NoScriptsTest {

    @Autowired
    private RepositoryService repositoryService;

    @Test
    void aModelWithAScriptTaskIsRefused() {
        refuses(Bpmn.createExecutableProcess("scripted")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .scriptTask()
                .scriptFormat("juel")
                .scriptText("${1}")
                .endEvent()
                .done());
    }

    @Test
    void aScriptedConditionIsRefused() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("scripted")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .exclusiveGateway("which")
                .condition("scripted", "true")
                .endEvent()
                .moveToNode("which")
                .endEvent()
                .done();
        model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.ConditionExpression.class)
                .forEach(condition -> condition.setLanguage("juel"));
        refuses(model);
    }

    private void refuses(BpmnModelInstance model) {
        assertThatThrownBy(() -> repositoryService
                        .createDeployment()
                        .addModelInstance("scripted.bpmn", model)
                        .deploy())
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("脚本");
    }
}

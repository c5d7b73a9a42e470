package org.huju.platform.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.huju.support.HujuTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HujuTest
class NoScriptsTest {

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <process id="scripted" isExecutable="true" camunda:historyTimeToLive="1">
                <startEvent id="start"/><sequenceFlow id="in" sourceRef="start" targetRef="middle"/>
                %s
                <sequenceFlow id="out" sourceRef="middle" targetRef="end"/><endEvent id="end"/>
              </process>
            </definitions>""";

    @Autowired
    private RepositoryService repositoryService;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id='middle' scriptFormat='juel'><script>${1}</script></scriptTask>",
                "<inclusiveGateway id='middle'/><endEvent id='other'/><sequenceFlow id='scripted-flow' sourceRef='middle'"
                        + " targetRef='other'><conditionExpression xsi:type='tFormalExpression' language='juel'>${true}"
                        + "</conditionExpression></sequenceFlow>",
                "<task id='middle'><extensionElements><camunda:executionListener event='start'><camunda:script"
                        + " scriptFormat='juel'>${1}</camunda:script></camunda:executionListener></extensionElements></task>"
            })
    void aModelWithAScriptIsRefused(String scripted) {
        assertThatThrownBy(() -> repositoryService
                        .createDeployment()
                        .addString("scripted.bpmn", MODEL.formatted(scripted))
                        .deploy())
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("流程模型中不能有脚本");
    }
}

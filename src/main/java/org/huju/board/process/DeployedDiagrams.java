package org.huju.board.process;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.huju.board.Diagrams;
import org.huju.board.Models;
import org.springframework.stereotype.Component;

/**
 * Asked for as the system: the engine lets a head look only at the processes of the head's own office, but the cases a supervisor sees go
 * through others too.
 */
@Component
class DeployedDiagrams implements Diagrams {

    private final ProcessEngine engine;
    private final Models models;

    DeployedDiagrams(ProcessEngine engine, Models models) {
        this.engine = engine;
        this.models = models;
    }

    @Override
    public Optional<String> latest(String key) {
        return models.latest(key).map(model -> xml(model.definitionId()));
    }

    private String xml(String definitionId) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> Bpmn.convertToString(engine.getRepositoryService().getBpmnModelInstance(definitionId))));
    }
}

package org.huju.alerts.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.huju.alerts.ProcessNames;
import org.springframework.stereotype.Component;

/** A name is read once: a new version of a model hardly ever has another. Read as the system, whoever has caused the alert. */
@Component
class DeployedNames implements ProcessNames {

    private final ProcessEngine engine;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    DeployedNames(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public String of(String key) {
        return known.computeIfAbsent(key, this::read);
    }

    private String read(String key) {
        ProcessDefinition latest = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult()));
        return Optional.ofNullable(latest).map(ProcessDefinition::getName).orElse(key);
    }
}

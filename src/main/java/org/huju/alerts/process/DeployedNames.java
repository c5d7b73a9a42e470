package org.huju.alerts.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.huju.alerts.ProcessNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A name is read once: a new version of a model hardly ever has another. */
@Component
class DeployedNames implements ProcessNames {

    /** Asked for late: an incident may come up while the engine starts. */
    private final ObjectProvider<RepositoryService> repository;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    DeployedNames(ObjectProvider<RepositoryService> repository) {
        this.repository = repository;
    }

    @Override
    public String of(String key) {
        return known.computeIfAbsent(
                key,
                wanted -> Optional.ofNullable(repository
                                .getObject()
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(wanted)
                                .latestVersion()
                                .singleResult())
                        .map(ProcessDefinition::getName)
                        .orElse(wanted));
    }
}

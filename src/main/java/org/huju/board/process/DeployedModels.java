package org.huju.board.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.huju.board.Matter;
import org.huju.board.Models;
import org.huju.board.WaitOf;
import org.springframework.stereotype.Component;

/** Reads each version of a model once. Asked for as the system: what the board may tell is judged before. */
@Component
class DeployedModels implements Models {

    /** The rule a task's due date names, e.g. {@code ${deadlineTimer.due(execution, 'card-making')}}. */
    private static final Pattern RULE = Pattern.compile("'([a-z-]+)'");

    private static final List<Class<? extends FlowNode>> WAITS = List.of(
            UserTask.class,
            ReceiveTask.class,
            CallActivity.class,
            IntermediateCatchEvent.class,
            EventBasedGateway.class);

    /** For so long a model just deployed may still be told by its earlier version; each line of a list asks for a name. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final ProcessEngine engine;
    private final Clock clock;
    private final Map<String, List<WaitOf>> known = new ConcurrentHashMap<>();
    private final Map<String, Looked> latest = new ConcurrentHashMap<>();

    DeployedModels(ProcessEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    private record Looked(Optional<Model> found, Instant at) {

        /** Also looked up anew when the clock has been turned back. */
        boolean servesAt(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }

    @Override
    public Optional<Model> latest(String key) {
        if (!Matter.servesCases(key)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Looked looked = latest.get(key);
        if (looked == null || !looked.servesAt(now)) {
            looked = new Looked(look(key), now);
            latest.put(key, looked);
        }
        return looked.found();
    }

    private Optional<Model> look(String key) {
        ProcessDefinition deployed = asSystem(() -> engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult());
        return Optional.ofNullable(deployed)
                .map(found -> new Model(key, found.getName(), found.getId(), found.getVersion(), waits(found.getId())));
    }

    @Override
    public Optional<String> instance(UUID caseId, String matter) {
        return asSystem(() -> engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString(), matter)
                .listPage(0, 1)
                .stream()
                .map(ProcessInstance::getId)
                .findFirst());
    }

    private List<WaitOf> waits(String definitionId) {
        return known.computeIfAbsent(definitionId, id -> asSystem(() -> read(id)));
    }

    private List<WaitOf> read(String definitionId) {
        var model = engine.getRepositoryService().getBpmnModelInstance(definitionId);
        return WAITS.stream()
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .map(DeployedModels::wait)
                .toList();
    }

    private static WaitOf wait(FlowNode node) {
        String name = node.getName() == null || node.getName().isBlank() ? node.getId() : node.getName();
        String due = node instanceof UserTask task && task.getCamundaDueDate() != null ? task.getCamundaDueDate() : "";
        Matcher rule = RULE.matcher(due);
        return new WaitOf(node.getId(), name, rule.find() ? rule.group(1) : "");
    }

    private <T> T asSystem(java.util.function.Supplier<T> question) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(question::get));
    }
}

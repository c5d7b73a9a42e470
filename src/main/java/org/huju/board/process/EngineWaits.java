package org.huju.board.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.huju.board.BoardRebuild.Root;
import org.huju.board.Matter;
import org.huju.board.OpenWaits;
import org.huju.board.Step;
import org.huju.desk.Offices;
import org.springframework.stereotype.Component;

/** By the engine's history of what has begun and not ended, which knows the same activity instances as the listeners. */
@Component
class EngineWaits implements OpenWaits {

    /** Names of the types in history; what is caught in between begins with the first. */
    private static final String CATCH = "intermediate";

    private static final Set<String> WAITS = Set.of("userTask", "receiveTask", "callActivity", "eventBasedGateway");

    private final ProcessEngine engine;
    private final Offices offices;

    EngineWaits(ProcessEngine engine, Offices offices) {
        this.engine = engine;
        this.offices = offices;
    }

    @Override
    public List<OpenWait> of(Root root) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> in(root, root.instance()).toList()));
    }

    private Stream<OpenWait> in(Root root, String instance) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .unfinished()
                .list()
                .stream()
                .flatMap(activity -> Stream.concat(wait(root, activity).stream(), called(root, activity)));
    }

    private Stream<OpenWait> called(Root root, HistoricActivityInstance activity) {
        return Optional.ofNullable(activity.getCalledProcessInstanceId()).stream()
                .flatMap(instance -> in(root, instance));
    }

    private Optional<OpenWait> wait(Root root, HistoricActivityInstance activity) {
        String type = activity.getActivityType();
        boolean waits = WAITS.contains(type) || type.startsWith(CATCH) && !type.contains("Throw");
        if (!waits || !Matter.servesCases(activity.getProcessDefinitionKey())) {
            return Optional.empty();
        }
        Optional<Task> task = Optional.ofNullable(activity.getTaskId()).map(this::task);
        return Optional.of(new OpenWait(
                step(root, activity),
                task.map(this::office).orElse(""),
                task.map(Task::getAssignee).orElse(""),
                activity.getStartTime().toInstant()));
    }

    private static Step step(Root root, HistoricActivityInstance activity) {
        boolean aside = StepsOfCases.isAside(root.definition(), activity.getActivityId());
        return new Step(
                activity.getId(),
                root.caseId(),
                root.definition(),
                aside,
                activity.getProcessDefinitionKey(),
                activity.getActivityId());
    }

    private Task task(String id) {
        return engine.getTaskService().createTaskQuery().taskId(id).singleResult();
    }

    private String office(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .flatMap(group -> offices.desk(group).stream())
                .findFirst()
                .map(desk -> desk.office().id())
                .orElse("");
    }
}

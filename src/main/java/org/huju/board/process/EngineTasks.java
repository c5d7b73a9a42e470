package org.huju.board.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.huju.board.NotInThisState;
import org.huju.board.OpenTasks;
import org.huju.board.OutOfScope;
import org.springframework.stereotype.Component;

/** Looks as the system, since what may be told is judged before; gives tasks to people as whoever asks, so that the engine judges too. */
@Component
class EngineTasks implements OpenTasks {

    /** What our own listeners say to people, unlike what the engine says. */
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** The engine answers nobody who asks without a bound; a case has some tasks, a desk some dozens of people. */
    private static final int MOST = 1000;

    private final ProcessEngine engine;

    EngineTasks(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public List<OpenTask> of(UUID caseId) {
        return asSystem(() -> engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseId.toString())
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, MOST)
                .stream()
                .map(this::openTask)
                .toList());
    }

    @Override
    public List<String> people(Set<String> groups) {
        return asSystem(() -> groups.stream()
                .flatMap(group ->
                        engine.getIdentityService().createUserQuery().memberOfGroup(group).listPage(0, MOST).stream())
                .map(User::getId)
                .distinct()
                .sorted()
                .toList());
    }

    @Override
    public void assign(String taskId, String userId) {
        try {
            engine.getTaskService().setAssignee(taskId, userId);
        } catch (AuthorizationException refused) {
            String said = Objects.toString(refused.getMessage(), "");
            throw new OutOfScope(CHINESE.matcher(said).find() ? said : "只有承办单位的负责人可以改派");
        } catch (NullValueException done) {
            throw new NotInThisState("这项任务刚刚办完，不须改派");
        }
    }

    private OpenTask openTask(Task task) {
        Set<String> groups = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        TaskEntity entity = (TaskEntity) task;
        return new OpenTask(
                task.getId(),
                entity.getExecution().getActivityInstanceId(),
                entity.getProcessDefinition().getKey(),
                task.getTaskDefinitionKey(),
                groups,
                Optional.ofNullable(task.getAssignee()).orElse(""));
    }

    private <T> T asSystem(Supplier<T> question) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(question::get));
    }
}

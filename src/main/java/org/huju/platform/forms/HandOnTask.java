package org.huju.platform.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * Who may lay a hand on a task: a member of an office or role that the task is addressed to.
 *
 * <p>The engine's authorizations say the same, but they let administrators see everything; an applicant's data are not
 * for them (article 26), so the gateway asks again.
 */
class HandOnTask {

    private final ProcessEngineConfigurationImpl engine;

    HandOnTask(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    record Opened(TaskInHand task, String formKey) {}

    Person person() {
        Authentication login = engine.getIdentityService().getCurrentAuthentication();
        if (login == null || login.getUserId() == null) {
            throw new AuthorizationException("请先登录");
        }
        return new Person(
                login.getUserId(), login.getGroupIds() == null ? Set.of() : new HashSet<>(login.getGroupIds()));
    }

    Opened open(String taskId) {
        Person person = person();
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskId(taskId)
                .initializeFormKeys()
                .singleResult();
        if (task == null || !isAddressedTo(person, taskId)) {
            throw gone();
        }
        TaskInHand inHand =
                new TaskInHand(taskId, task.getTaskDefinitionKey(), caseOf(task), task.getExecutionId(), person);
        return new Opened(inHand, task.getCamundaFormRef().getKey());
    }

    /** Opens a task to complete it, which only the person who has claimed it may do. */
    Opened takeUp(String taskId) {
        Opened opened = open(taskId);
        Task task = withoutAuthorization(
                () -> engine.getTaskService().createTaskQuery().taskId(taskId).singleResult());
        if (task == null) {
            throw gone();
        }
        boolean delegated = task.getDelegationState() != null;
        if (delegated || !opened.task().person().id().equals(task.getAssignee())) {
            throw new AuthorizationException("请先签收该任务，再办理");
        }
        return opened;
    }

    /** Asked in one look: a task that somebody completes meanwhile is addressed to nobody, and no error. */
    private boolean isAddressedTo(Person person, String taskId) {
        return !person.groups().isEmpty()
                && withoutAuthorization(() -> engine.getTaskService()
                                .createTaskQuery()
                                .taskId(taskId)
                                .taskCandidateGroupIn(List.copyOf(person.groups()))
                                .includeAssignedTasks()
                                .count())
                        > 0;
    }

    private String caseOf(Task task) {
        ProcessInstance instance = withoutAuthorization(() -> engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());
        if (instance == null) {
            throw gone(); // With its last task, at this moment.
        }
        return instance.getBusinessKey();
    }

    private static AuthorizationException gone() {
        return new AuthorizationException("该任务不属于您所在的部门，或已办理完毕");
    }

    private static <T> T withoutAuthorization(java.util.concurrent.Callable<T> query) {
        return Context.getCommandContext().runWithoutAuthorization(query);
    }
}

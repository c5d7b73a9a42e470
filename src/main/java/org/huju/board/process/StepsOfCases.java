package org.huju.board.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.huju.board.FollowCases;
import org.huju.board.Matter;
import org.huju.board.Step;
import org.huju.desk.Desk;
import org.huju.desk.Offices;
import org.huju.platform.engine.CaseOf;
import org.springframework.stereotype.Component;

/** Tells the board, in its words, what the engine does with the steps of cases. */
@Component
class StepsOfCases {

    private static final String SUPERVISION = "userTask_supervise";

    private final FollowCases follow;
    private final Offices offices;

    StepsOfCases(FollowCases follow, Offices offices) {
        this.follow = follow;
        this.offices = offices;
    }

    void opened(ExecutionEntity process) {
        matterOf(process).ifPresent(matter -> follow.opened(CaseOf.execution(process), matter));
    }

    void finished(ExecutionEntity process) {
        matterOf(process).ifPresent(matter -> follow.finished(CaseOf.execution(process), matter));
    }

    void entered(ExecutionEntity wait) {
        follow.entered(step(wait), "", "");
    }

    /** At its creation, when those who may take the task are known. */
    void entered(DelegateTask task) {
        String office = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .flatMap(group -> offices.desk(group).stream())
                .map(Desk::office)
                .findFirst()
                .map(found -> found.id())
                .orElse("");
        follow.entered(step((ExecutionEntity) task.getExecution()), office, clerk(task));
    }

    void assigned(DelegateTask task) {
        ExecutionEntity execution = (ExecutionEntity) task.getExecution();
        follow.assigned(CaseOf.execution(execution), execution.getActivityInstanceId(), clerk(task));
    }

    void left(ExecutionEntity wait) {
        follow.left(CaseOf.execution(wait), wait.getActivityInstanceId());
    }

    private static String clerk(DelegateTask task) {
        return task.getAssignee() == null ? "" : task.getAssignee();
    }

    /** Of a process that carries a case by itself; empty for one that another process has called. */
    private static Optional<Matter> matterOf(ExecutionEntity process) {
        return process.getSuperExecution() == null ? Matter.of(definition(process)) : Optional.empty();
    }

    private static Step step(ExecutionEntity wait) {
        UUID caseId = CaseOf.execution(wait);
        String root = definition(root(wait));
        String activity = wait.getActivityId();
        return new Step(
                wait.getActivityInstanceId(), caseId, root, isAside(root, activity), definition(wait), activity);
    }

    /** @param root key of the process that no other has called */
    static boolean isAside(String root, String activity) {
        return activity.startsWith(SUPERVISION) || Matter.of(root).isEmpty();
    }

    private static ExecutionEntity root(ExecutionEntity execution) {
        ExecutionEntity process = execution.getProcessInstance();
        return process.getSuperExecution() == null ? process : root(process.getSuperExecution());
    }

    private static String definition(ExecutionEntity execution) {
        return execution.getProcessDefinition().getKey();
    }
}

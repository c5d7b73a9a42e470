package org.huju.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.board.OpenTasks.OpenTask;
import org.huju.desk.Desk;
import org.huju.desk.Offices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 改派: the head of the office a task lies with gives it to somebody else of the desk it is addressed to. */
@Service
@Transactional
public class AssignCase {

    private final CaseInScope caseInScope;
    private final OpenTasks openTasks;
    private final BoardActs acts;
    private final Heads heads;
    private final Offices offices;
    private final Clock clock;

    AssignCase(
            CaseInScope caseInScope, OpenTasks openTasks, BoardActs acts, Heads heads, Offices offices, Clock clock) {
        this.caseInScope = caseInScope;
        this.openTasks = openTasks;
        this.acts = acts;
        this.heads = heads;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * @return what was written down; empty if there is no such open case in the selection
     * @throws OutOfScope unless the viewer heads the office the task lies with, and if the step's own rules keep that person from it
     * @throws InvalidInput if the task is not of this case or done by now, or the person is none of the desk's
     */
    public Optional<Act> assign(Viewer viewer, UUID caseId, Selection selection, String taskId, String userId) {
        return caseInScope.open(caseId, selection).map(row -> assign(viewer, row, taskId, userId));
    }

    private Act assign(Viewer viewer, CaseList.Row row, String taskId, String userId) {
        OpenTask task = openTasks.of(row.caseId()).stream()
                .filter(open -> open.id().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("taskId", "“任务”：不是这件的任务，或者已经办完，请刷新以后再试"));
        if (!heads.heads(viewer, task.groups())) {
            throw new OutOfScope("只有承办单位的负责人可以改派");
        }
        requirePerson(task, userId);
        openTasks.assign(taskId, userId);
        Act act = act(viewer, row, task, userId);
        acts.add(act, LocalDate.now(clock));
        return act;
    }

    private void requirePerson(OpenTask task, String userId) {
        List<String> people = openTasks.people(task.groups());
        if (userId == null || !people.contains(userId)) {
            throw new InvalidInput("userId", "“改派给”：只能是承办岗位上的人员，请从列表中选择");
        }
        if (Objects.equals(task.clerk(), userId)) {
            throw new InvalidInput("userId", "“改派给”：这件已经由此人经办，请选择别人");
        }
    }

    private Act act(Viewer viewer, CaseList.Row row, OpenTask task, String userId) {
        String office = task.groups().stream()
                .flatMap(group -> offices.desk(group).stream())
                .map(Desk::office)
                .map(found -> found.id())
                .findFirst()
                .orElse("");
        return new Act(
                Act.Kind.ASSIGNED,
                row.caseId(),
                row.matter(),
                task.stepId(),
                task.definition(),
                task.activity(),
                viewer.id(),
                office,
                task.clerk(),
                userId,
                "",
                clock.instant());
    }
}

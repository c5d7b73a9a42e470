package org.huju.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huju.board.BoardActs.OpenWait;
import org.huju.board.OpenTasks.OpenTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a viewer may do about a case, and what supervisors have done about it. */
@Service
@Transactional(readOnly = true)
public class TellActions {

    private static final String DECIDE_EXTENSION = "userTask_decideExtension";

    private final BoardActs acts;
    private final OpenTasks openTasks;
    private final Heads heads;
    private final ListCases listCases;
    private final Clock clock;

    TellActions(BoardActs acts, OpenTasks openTasks, Heads heads, ListCases listCases, Clock clock) {
        this.acts = acts;
        this.openTasks = openTasks;
        this.heads = heads;
        this.listCases = listCases;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param clerk who had the task; empty if nobody
     * @param givenTo empty for an urging
     */
    public record Entry(
            LocalDate on,
            String what,
            String actor,
            String stepName,
            String officeName,
            String clerk,
            String givenTo,
            String words) {}

    /**
     * What may be done.
     *
     * @param taskId the task that may be given to others; null if none
     * @param reassign to whom; null if that is not the viewer's to do
     * @param extension the task in which the viewer decides on an extension; null if none waits
     * @param urge whether the viewer may urge; once a day for each wait
     */
    public record Actions(String taskId, List<String> reassign, String extension, boolean urge, List<Entry> done) {}

    public Actions of(Viewer viewer, ListCases.Line head) {
        UUID caseId = head.caseId();
        List<OpenTask> tasks = openTasks.of(caseId);
        List<OpenWait> waits = acts.openWaits(caseId, head.matter());
        List<Act> done = acts.of(caseId, head.matter());
        Optional<OpenTask> own = own(viewer, tasks, waits);
        return new Actions(
                own.map(OpenTask::id).orElse(null),
                own.map(this::others).orElse(null),
                tasks.stream()
                        .filter(task -> task.activity().equals(DECIDE_EXTENSION))
                        .filter(task -> !Collections.disjoint(task.groups(), viewer.groups()))
                        .map(OpenTask::id)
                        .findFirst()
                        .orElse(null),
                !heads.officesOf(viewer).isEmpty() && canBeUrged(head.position(), waits, done),
                done.stream().map(this::entry).toList());
    }

    /** A task of the case's own path that lies with an office of the viewer's and can be given to somebody. */
    private Optional<OpenTask> own(Viewer viewer, List<OpenTask> tasks, List<OpenWait> waits) {
        Set<String> path = waits.stream().map(OpenWait::stepId).collect(Collectors.toSet());
        return tasks.stream()
                .filter(task -> path.contains(task.stepId()))
                .filter(task -> heads.heads(viewer, task.groups()))
                .filter(task -> !others(task).isEmpty())
                .findFirst();
    }

    private List<String> others(OpenTask task) {
        return openTasks.people(task.groups()).stream()
                .filter(person -> !person.equals(task.clerk()))
                .toList();
    }

    private boolean canBeUrged(Timeliness timeliness, List<OpenWait> waits, List<Act> done) {
        LocalDate today = LocalDate.now(clock);
        Set<String> urgedToday = done.stream()
                .filter(act -> act.kind() == Act.Kind.URGED && on(act).equals(today))
                .map(Act::stepId)
                .collect(Collectors.toSet());
        return timeliness != Timeliness.WAITING
                && timeliness != Timeliness.PAUSED
                && waits.stream().anyMatch(wait -> !urgedToday.contains(wait.stepId()));
    }

    private Entry entry(Act act) {
        return new Entry(
                on(act),
                act.kind().label(),
                act.actor(),
                listCases.stepName(act.definition(), act.activity()),
                listCases.officeName(act.officeId()),
                act.clerk(),
                act.givenTo(),
                act.words());
    }

    private LocalDate on(Act act) {
        return LocalDate.ofInstant(act.at(), clock.getZone());
    }
}

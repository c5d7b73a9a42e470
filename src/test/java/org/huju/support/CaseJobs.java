package org.huju.support;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Does by hand what the engine would do by itself; the job executor is off. */
public class CaseJobs {

    /** The models with save points after their tasks. */
    private static final Set<String> SAVED =
            Set.of("points-application", "direct-points-request", "points-recheck", "replace-card", "cancel-permit");

    private final RuntimeService runtimeService;
    private final ManagementService managementService;
    private final MovableClock clock;

    CaseJobs(RuntimeService runtimeService, ManagementService managementService, MovableClock clock) {
        this.runtimeService = runtimeService;
        this.managementService = managementService;
        this.clock = clock;
    }

    /** Carries out what the engine would do by itself now: asynchronous continuations, not timers. */
    public void run(ProcessInstance instance) {
        List<Job> jobs = messages(instance);
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> managementService.executeJob(job.getId()));
            jobs = messages(instance);
        }
    }

    /** The asynchronous continuations that wait, also in processes the case has called. */
    public List<Job> messages(ProcessInstance instance) {
        return all(instance).stream().filter(job -> !isTimer(job)).toList();
    }

    /** All that the engine waits for in the case, timers and continuations. */
    public List<Job> all(ProcessInstance instance) {
        return runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(instance.getBusinessKey())
                .list()
                .stream()
                .flatMap(part ->
                        managementService.createJobQuery().processInstanceId(part.getId()).active().list().stream())
                .toList();
    }

    /** What waits in any case, also when its process has gone. */
    public List<Job> anywhere() {
        return managementService.createJobQuery().list().stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .toList();
    }

    private boolean isTimer(Job job) {
        return activityOf(job).startsWith("timer_");
    }

    /** The event or box that the job is of. */
    public String activityOf(Job job) {
        return managementService
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** The events whose timers wait. */
    public List<String> timers(ProcessInstance instance) {
        return all(instance).stream()
                .filter(this::isTimer)
                .map(this::activityOf)
                .toList();
    }

    /** The waiting timer of that event; look at its due date before firing it. */
    public Job timer(ProcessInstance instance, String event) {
        return all(instance).stream()
                .filter(job -> activityOf(job).equals(event))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no timer waits at " + event));
    }

    /** Carries the points cases from their save points to where they wait for somebody; departments are not asked. */
    void goOn() {
        List<Job> saved = savePoints();
        while (!saved.isEmpty()) {
            saved.forEach(this::execute);
            saved = savePoints();
        }
    }

    private List<Job> savePoints() {
        return managementService.createJobQuery().messages().active().list().stream()
                .filter(job -> SAVED.contains(job.getProcessDefinitionKey()))
                .toList();
    }

    /** Moves the clock to when the timer is due and lets it fire; a points case goes on from its save point. */
    public void fire(Job timer) {
        clock.moveTo(timer.getDuedate().toInstant());
        execute(timer);
        goOn();
    }

    /** Carries a job out now, however late that is. */
    public void execute(Job job) {
        managementService.executeJob(job.getId());
    }
}

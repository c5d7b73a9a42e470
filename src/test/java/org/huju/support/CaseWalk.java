package org.huju.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.desk.DemoAccount;
import org.huju.desk.DemoAccounts;
import org.huju.platform.inbox.InboxDelivery;
import org.huju.simulator.SampleCitizen;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Carries cases through the models as the demonstration's people do: by opening, claiming and submitting forms. */
public class CaseWalk {

    /** What cases leave behind, by the alphabet. */
    private static final List<String> TABLES = List.of(
            "access_log",
            "alert",
            "alert_notice",
            "application_comparison",
            "board_act",
            "board_age",
            "board_age_change",
            "board_case",
            "board_day",
            "board_day_change",
            "board_district_day",
            "board_district_time",
            "board_open",
            "board_open_change",
            "board_recount",
            "board_step",
            "board_time",
            "board_time_change",
            "card_replacement",
            "case_decision",
            "case_material",
            "case_verification",
            "change_report",
            "changed_field",
            "clock_entry",
            "credit_consequence",
            "dishonesty_entry",
            "endorsement_request",
            "false_materials_finding",
            "inbox_message",
            "notice",
            "payment",
            "permit_application",
            "permit_cancellation",
            "permit_case",
            "permit_comparison",
            "permit_entry",
            "permit_import",
            "permit_import_problem",
            "points_account",
            "points_account_entry",
            "points_application",
            "points_review",
            "points_score",
            "replaced_card",
            "residence_permit",
            "residence_registration",
            "registration_case",
            "standing_look_up",
            "statutory_clock",
            "sweep_night");

    private final FormService formService;
    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final RepositoryService repositoryService;
    private final HistoryService historyService;
    private final IdentityService identityService;
    private final CaseJobs jobs;
    private final InboxDelivery inboxDelivery;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    CaseWalk(
            FormService formService,
            TaskService taskService,
            RuntimeService runtimeService,
            RepositoryService repositoryService,
            HistoryService historyService,
            IdentityService identityService,
            CaseJobs jobs,
            InboxDelivery inboxDelivery,
            JdbcClient jdbc,
            MovableClock clock) {
        this.formService = formService;
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.repositoryService = repositoryService;
        this.historyService = historyService;
        this.identityService = identityService;
        this.jobs = jobs;
        this.inboxDelivery = inboxDelivery;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** No cases, and ten in the morning of {@link MovableClock#START}. */
    public void reset() {
        clock.moveTo(MovableClock.START);
        historyService.createHistoricProcessInstanceQuery().list().forEach(this::delete);
        jdbc.sql("truncate " + String.join(", ", TABLES)).update();
    }

    private void delete(HistoricProcessInstance instance) {
        runtimeService.deleteProcessInstancesIfExists(List.of(instance.getId()), "test", true, true, false);
        historyService.deleteHistoricProcessInstancesIfExists(List.of(instance.getId()));
    }

    /** Does something as one of {@link DemoAccounts}. */
    public <T> T as(String user, Supplier<T> work) {
        identityService.setAuthentication(user, groups(user));
        try {
            return work.get();
        } finally {
            identityService.clearAuthentication();
        }
    }

    private static List<String> groups(String user) {
        return DemoAccounts.all().stream()
                .filter(account -> account.id().equals(user))
                .map(DemoAccount::groups)
                .findFirst()
                .orElseThrow();
    }

    /** Files at the window of the citizen's centre. */
    public ProcessInstance file(SampleCitizen citizen, String clerk) {
        return file(Filings.of(citizen), clerk);
    }

    public ProcessInstance file(Map<String, Object> form, String clerk) {
        return start("permit-application", form, clerk);
    }

    /** Starts a process with its form. */
    public ProcessInstance start(String process, Map<String, Object> form, String user) {
        String definition = definition(process);
        return as(user, () -> formService.submitStartForm(definition, new HashMap<>(form)));
    }

    public String definition(String key) {
        return repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    public static UUID caseOf(ProcessInstance instance) {
        return UUID.fromString(instance.getBusinessKey());
    }

    /** The open tasks of the case, also in processes it has called. */
    public List<Task> tasks(ProcessInstance instance) {
        return taskService
                .createTaskQuery()
                .processInstanceBusinessKey(instance.getBusinessKey())
                .list();
    }

    /** The one open task of this kind in the case. */
    public Task task(ProcessInstance instance, String key) {
        return only(tasks(instance), key);
    }

    /** The one open task of this kind that lies in this person's queue. */
    public Task task(ProcessInstance instance, String key, String user) {
        return only(
                taskService
                        .createTaskQuery()
                        .processInstanceBusinessKey(instance.getBusinessKey())
                        .taskCandidateGroupIn(groups(user))
                        .includeAssignedTasks()
                        .list(),
                key);
    }

    private static Task only(List<Task> tasks, String key) {
        List<Task> found = tasks.stream()
                .filter(task -> key.equals(task.getTaskDefinitionKey()))
                .toList();
        assertThat(found).as("open tasks %s", key).hasSize(1);
        return found.get(0);
    }

    /** What the form of that task shows to this person. */
    public Map<String, Object> open(ProcessInstance instance, String task, String user) {
        return open(task(instance, task, user), user);
    }

    public Map<String, Object> open(Task task, String user) {
        return as(user, () -> formService.getTaskFormVariables(task.getId(), null, false));
    }

    /** Claims, opens and submits the form of that task; the case goes on from its save point to where it waits for somebody. */
    public void submit(ProcessInstance instance, String task, String user, Map<String, Object> values) {
        submitOnly(instance, task, user, values);
        jobs.goOn();
    }

    /** Submits that form; what the engine then does by itself waits. */
    public void submitOnly(ProcessInstance instance, String task, String user, Map<String, Object> values) {
        Task open = task(instance, task, user);
        as(user, () -> {
            taskService.claim(open.getId(), user);
            formService.getTaskFormVariables(open.getId(), null, false);
            formService.submitTaskForm(open.getId(), new HashMap<>(values));
            return null;
        });
    }

    /** Brings a withdrawal to the window. */
    public ProcessInstance withdraw(String number, String reason, String clerk) {
        return start("withdraw-application", Map.of("number", number, "reason", reason), clerk);
    }

    /** Delivers what waits in the inbox and is due. */
    public void deliverInbox() {
        inboxDelivery.deliverDue();
    }
}

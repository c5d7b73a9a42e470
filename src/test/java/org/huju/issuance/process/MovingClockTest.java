package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.clock.StatutoryClock;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the tests of pause and extension share. Accepted Mon 2026-11-23: 24-27 = 1-4, 30 = 5, 1-4 December = 6-9,
 * 7-11 = 10-14, Mon 14 = 15; 15-18 = 16-19, 21-25 = 20-24, 28-31 = 25-28, Fri 1 January off, Mon 4 = 29, Tue 5 = 30.
 * The warning, back from Mon 14: Fri 11 = 1, Thu 10 = 2, Wed 9 = 3.
 */
abstract class MovingClockTest extends CaseTest {

    static final String WARNED = "2026-12-09";
    static final String DUE = "2026-12-14";
    static final String CEILING = "2027-01-05";

    @Autowired
    MovableClock clock;

    @Autowired
    FormService formService;

    @Autowired
    IdentityService identityService;

    @Autowired
    RepositoryService repositoryService;

    ProcessInstance waitingForTheSigner() {
        return steps.compared(SampleCitizens.consistent());
    }

    String number(ProcessInstance application) {
        return file.of(application).accepted().acceptanceNo();
    }

    ProcessInstance pause(ProcessInstance application, String on, int days) {
        clock.moveTo(LocalDate.parse(on));
        return walk.start("pause-deadline", order(number(application), String.valueOf(days)), Staff.REVIEWER);
    }

    static Map<String, Object> order(String number, String days) {
        return new HashMap<>(
                Map.of("number", number, "cause", "pause-for-appraisal", "notice", "沪公黄中〔2026〕12号", "days", days));
    }

    void resume(ProcessInstance application, String on) {
        clock.moveTo(LocalDate.parse(on));
        walk.submit(application, "userTask_resumeDeadline", Staff.REVIEWER, Map.of("reason", "鉴定意见已经收到"));
    }

    ProcessInstance requestExtension(ProcessInstance application, String on) {
        clock.moveTo(LocalDate.parse(on));
        return walk.start(
                "extend-deadline", Map.of("number", number(application), "reason", "印制设备故障，须更换部件"), Staff.REVIEWER);
    }

    void decideExtension(ProcessInstance application, String decision) {
        walk.submit(
                application,
                "userTask_decideExtension",
                Staff.POLICE_HEAD,
                Map.of("decision", decision, "reason", "情况属实"));
    }

    /** As somebody who belongs to these groups. */
    void asOneOf(List<String> groups, String user, Runnable work) {
        identityService.setAuthentication(user, groups);
        try {
            work.run();
        } finally {
            identityService.clearAuthentication();
        }
    }

    /** The processes this person may start in Tasklist. */
    List<String> startable(String user) {
        return walk
                .as(
                        user,
                        () -> repositoryService
                                .createProcessDefinitionQuery()
                                .latestVersion()
                                .startableInTasklist()
                                .startablePermissionCheck()
                                .listPage(0, 100))
                .stream()
                .map(ProcessDefinition::getKey)
                .toList();
    }

    StatutoryClock cardMaking(ProcessInstance application) {
        return file.clock(application, "card-making");
    }

    /** The ledger, the engine's timers and the due dates of the tasks all say these dates. */
    void assertDates(ProcessInstance application, String warned, String due, String ceiling) {
        StatutoryClock making = cardMaking(application);
        assertThat(making.due()).isEqualTo(due);
        assertThat(making.ceiling()).contains(LocalDate.parse(ceiling));
        assertThat(jobs.timer(application, "timer_cardDueSoon").getDuedate()).hasSameTimeAs(at(warned + "T00:00:00"));
        assertThat(jobs.timer(application, "timer_cardDue").getDuedate()).hasSameTimeAs(at(due + "T23:59:59"));
        assertThat(jobs.timer(application, "timer_cardCeiling").getDuedate()).hasSameTimeAs(at(ceiling + "T23:59:59"));
        assertThat(walk.tasks(application))
                .filteredOn(task -> List.of("userTask_approveIssuance", "userTask_reviewComparison")
                        .contains(task.getTaskDefinitionKey()))
                .extracting(Task::getDueDate)
                .isNotEmpty()
                .allSatisfy(date -> assertThat(date).hasSameTimeAs(at(due + "T23:59:59")));
    }
}

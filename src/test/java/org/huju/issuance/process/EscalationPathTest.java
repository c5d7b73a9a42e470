package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.casefile.Material;
import org.huju.clock.CaseClocks;
import org.huju.clock.LedgerEntry.Act;
import org.huju.issuance.Mark;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.Filings;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十二条：制证期限临近找承办人，届满找公安负责人，过上限找区；退回上一环节，阶梯照走")
class EscalationPathTest extends CaseTest {

    @Autowired
    private TaskService taskService;

    @Autowired
    private CaseClocks caseClocks;

    /** Accepted Mon 2026-11-23, due Mon 2026-12-14, warned Wed 9 December, ceiling Tue 2027-01-05; see CardMakingTimersPathTest. */
    private ProcessInstance waitingForTheReviewer() {
        return steps.compared(SampleCitizens.addressDiffers());
    }

    private void fire(ProcessInstance application, String timer, String due) {
        assertThat(jobs.timer(application, timer).getDuedate()).hasSameTimeAs(at(due));
        jobs.fire(jobs.timer(application, timer));
    }

    private int priority(ProcessInstance application, String task) {
        return walk.task(application, task).getPriority();
    }

    @Test
    @DisplayName("预警后承办人的任务从50升到75，此后新产生的任务也是75；期满后是100")
    void the_warning_raises_the_open_task_and_those_that_follow() {
        ProcessInstance application = waitingForTheReviewer();
        assertThat(priority(application, "userTask_reviewComparison")).isEqualTo(50);
        fire(application, "timer_cardDueSoon", "2026-12-09T00:00:00");
        assertThat(priority(application, "userTask_reviewComparison")).isEqualTo(75);
        steps.pass(application);
        assertThat(priority(application, "userTask_approveIssuance")).isEqualTo(75);
        fire(application, "timer_cardDue", "2026-12-14T23:59:59");

        assertThat(priority(application, "userTask_approveIssuance")).isEqualTo(100);
    }

    @Test
    @DisplayName("预警后退回核查：定时器还在原来的日期，到期仍轮到公安负责人，过上限轮到区")
    void the_ladder_survives_sending_the_case_back() {
        ProcessInstance application = waitingForTheReviewer();
        steps.pass(application);
        fire(application, "timer_cardDueSoon", "2026-12-09T00:00:00");
        steps.decide(application, Map.of("decision", "RETURN", "reason", "请补充核查"));

        assertThat(application).isWaitingAt("userTask_reviewComparison").hasNotPassed("serviceTask_markOverdue");
        assertThat(jobs.timers(application)).containsExactlyInAnyOrder("timer_cardDue", "timer_cardCeiling");
        assertThat(priority(application, "userTask_reviewComparison")).isEqualTo(75);
        assertThat(walk.open(application, "userTask_reviewComparison", Staff.REVIEWER))
                .containsEntry("markLabel", "临期");
        fire(application, "timer_cardDue", "2026-12-14T23:59:59");
        assertThat(walk.task(application, "userTask_superviseOverdue", Staff.POLICE_HEAD))
                .isNotNull();
        steps.pass(application);
        steps.decide(application, Map.of("decision", "RETURN", "reason", "请再次核查"));
        fire(application, "timer_cardCeiling", "2027-01-05T23:59:59");
        assertThat(walk.task(application, "userTask_superviseCeiling", Staff.DISTRICT))
                .isNotNull();
        assertThat(file.mark(application)).isEqualTo(Mark.PAST_CEILING);
        assertThat(priority(application, "userTask_reviewComparison")).isEqualTo(100);
    }

    @Test
    @DisplayName("预警后延长：任务降回50；12月30日再次预警，升到75")
    void an_extension_calms_the_tasks_and_warns_once_more() {
        ProcessInstance application = waitingForTheReviewer();
        fire(application, "timer_cardDueSoon", "2026-12-09T00:00:00");
        LocalDate today = LocalDate.parse("2026-12-09");
        Act act = Act.of(Staff.POLICE_HEAD, "须赴外省核实", "《上海市居住证管理办法》第十二条");
        caseClocks.extend(CaseWalk.caseOf(application), "card-making", today, Staff.REVIEWER, act);

        assertThat(priority(application, "userTask_reviewComparison")).isEqualTo(50);
        // Back from Tue 2027-01-05: Mon 4 = 1, Fri 1 off (元旦), Thu 31 December = 2, Wed 30 = 3.
        fire(application, "timer_cardDueSoon", "2026-12-30T00:00:00");
        assertThat(priority(application, "userTask_reviewComparison")).isEqualTo(75);
        assertThat(jobs.timer(application, "timer_cardDue").getDuedate()).hasSameTimeAs(at("2027-01-05T23:59:59"));
        assertThat(jobs.timer(application, "timer_cardCeiling").getDuedate()).hasSameTimeAs(at("2027-01-05T23:59:59"));
    }

    @Test
    @DisplayName("上限案件由区督办：公安负责人看不到，区看不到个人信息，填写措施后办结")
    void the_district_supervises_what_is_past_the_ceiling() {
        ProcessInstance application = waitingForTheReviewer();
        fire(application, "timer_cardCeiling", "2027-01-05T23:59:59");
        Task task = walk.task(application, "userTask_superviseCeiling");

        assertThatThrownBy(() -> walk.open(task, Staff.POLICE_HEAD)).isInstanceOf(AuthorizationException.class);
        Map<String, Object> form = walk.open(task, Staff.DISTRICT);
        assertThat(form).containsEntry("ceilingDue", "2027-01-05");
        people.everything().forEach(personal -> assertThat(form.toString()).doesNotContain(personal));
        walk.submit(application, "userTask_superviseCeiling", Staff.DISTRICT, Map.of("measure", "责成公安分局三日内办结"));
        assertThat(application).hasPassed("endEvent_ceilingSupervised");
    }

    @Test
    @DisplayName("徐汇的案件轮到徐汇区，不到黄浦区")
    void a_case_goes_to_its_own_district() {
        ProcessInstance application = walk.file(Filings.of(SampleCitizens.elsewhere()), Staff.CLERK_ELSEWHERE);
        handInEverything(application);
        jobs.run(application);
        jobs.fire(jobs.timer(application, "timer_cardCeiling"));

        assertThat(candidates(walk.task(application, "userTask_superviseCeiling")))
                .isEqualTo("district-310104-head");
    }

    private void handInEverything(ProcessInstance application) {
        walk.submit(
                application,
                "userTask_checkMaterials",
                Staff.CLERK_ELSEWHERE,
                Map.of(
                        "finding",
                        "MATERIALS",
                        "presentMaterials",
                        file.materials(application).stream().map(Material::code).toList()));
    }

    private String candidates(Task task) {
        return taskService.getIdentityLinksForTask(task.getId()).get(0).getGroupId();
    }
}

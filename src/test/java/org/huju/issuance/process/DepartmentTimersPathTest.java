package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.casefile.Decision;
import org.huju.clock.StatutoryClock.State;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十一条：部门核验5个工作日，到期前1个工作日提醒（系统设定）")
class DepartmentTimersPathTest extends CaseTest {

    private static final String RULE = "department-verification";

    @Autowired
    private MovableClock clock;

    /** Accepted on Monday the 23rd, sent to the department on Wednesday, from which its days count. */
    private ProcessInstance sentOnWednesday() {
        ProcessInstance application = steps.compared(SampleCitizens.employmentUnknown());
        clock.moveTo(LocalDate.parse("2026-11-25"));
        steps.verify(application, "hrss");
        jobs.run(application);
        return application;
    }

    private Task task(ProcessInstance application) {
        return walk.task(application, "userTask_verifyByDepartment");
    }

    private void answer(ProcessInstance application) {
        walk.submit(
                application,
                "userTask_verifyByDepartment",
                Staff.HRSS,
                Map.of("result", "CONFIRMED", "note", "档案记载一致"));
    }

    @Test
    @DisplayName("11月25日移送：12月1日零时提醒，12月2日最后一秒期满")
    void both_timers_stand_at_the_dates_counted_from_the_sending() {
        ProcessInstance application = sentOnWednesday();

        // Thu 26 November = 1, Fri 27 = 2, Mon 30 = 3, Tue 1 December = 4, Wed 2 = 5; one back: Tue 1.
        assertThat(jobs.timer(application, "timer_verificationDueSoon").getDuedate())
                .hasSameTimeAs(at("2026-12-01T00:00:00"));
        assertThat(jobs.timer(application, "timer_verificationDue").getDuedate())
                .hasSameTimeAs(at("2026-12-02T23:59:59"));
        assertThat(task(application).getDueDate()).hasSameTimeAs(at("2026-12-02T23:59:59"));
        assertThat(walk.open(task(application), Staff.HRSS)).containsEntry("verificationDue", "2026-12-02");
        assertThat(file.clock(application, RULE, "hrss").due()).isEqualTo("2026-12-02");
    }

    @Test
    @DisplayName("提醒：任务仍在，优先级从50升到75")
    void the_reminder_raises_the_task() {
        ProcessInstance application = sentOnWednesday();
        assertThat(task(application).getPriority()).isEqualTo(50);
        jobs.fire(jobs.timer(application, "timer_verificationDueSoon"));

        assertThat(task(application).getPriority()).isEqualTo(75);
        assertThat(file.clock(application, RULE, "hrss").state()).isEqualTo(State.RUNNING);
        assertThat(jobs.timers(application))
                .contains("timer_verificationDue")
                .doesNotContain("timer_verificationDueSoon");
    }

    @Test
    @DisplayName("期满：登记逾期，任务仍在且优先级100，制证期限照常，不因此延长")
    void the_end_of_the_period_is_recorded_and_the_task_stays() {
        ProcessInstance application = sentOnWednesday();
        jobs.fire(jobs.timer(application, "timer_verificationDue"));

        assertThat(task(application).getPriority()).isEqualTo(100);
        assertThat(file.clock(application, RULE, "hrss").state()).isEqualTo(State.MISSED);
        assertThat(file.due(application, "card-making")).isEqualTo("2026-12-14");
        answer(application);
        assertThat(application).isWaitingAt("userTask_reviewComparison");
        assertThat(file.clock(application, RULE, "hrss").state()).isEqualTo(State.MISSED);
    }

    @Test
    @DisplayName("期满：该部门负责人收到督办任务，看得到期限和依据，看不到个人信息；填写措施后仍等答复")
    void the_head_of_the_department_supervises_a_late_answer() {
        ProcessInstance application = sentOnWednesday();
        jobs.fire(jobs.timer(application, "timer_verificationDue"));
        Map<String, Object> form = walk.open(application, "userTask_superviseVerification", Staff.HRSS_HEAD);

        assertThat(form)
                .containsEntry("departmentName", "市人力资源社会保障局")
                .containsEntry("verificationDue", "2026-12-02")
                .containsEntry(
                        "verificationDueBasis",
                        "自2026-11-25起5个工作日，参照《上海市居住证管理办法》第十一条（系统设定，条文未规定），应于2026-12-02前（含当日）；2026-12-02逾期");
        people.everything().forEach(personal -> assertThat(form.toString()).doesNotContain(personal));
        supervise(application, "userTask_superviseVerification", Staff.HRSS_HEAD);
        assertThat(task(application)).isNotNull();
        assertThat(file.decision(application, Decision.Step.SUPERVISE_VERIFICATION)
                        .decidedBy())
                .isEqualTo(Staff.HRSS_HEAD);
    }

    private void supervise(ProcessInstance application, String task, String head) {
        walk.submit(application, task, head, Map.of("measure", "责成今日答复"));
    }

    @Test
    @DisplayName("期满后两个工作日仍未答复：12月4日轮到案件所在区")
    void two_working_days_later_it_comes_to_the_district() {
        ProcessInstance application = sentOnWednesday();
        jobs.fire(jobs.timer(application, "timer_verificationDue"));
        // On from Wed 2 December: Thu 3 = 1, Fri 4 = 2.
        assertThat(jobs.timer(application, "timer_verificationLate").getDuedate())
                .hasSameTimeAs(at("2026-12-04T23:59:59"));
        jobs.fire(jobs.timer(application, "timer_verificationLate"));

        assertThat(walk.open(application, "userTask_superviseLateVerification", Staff.DISTRICT))
                .containsEntry("departmentName", "市人力资源社会保障局");
        supervise(application, "userTask_superviseLateVerification", Staff.DISTRICT);
        assertThat(file.decision(application, Decision.Step.SUPERVISE_LATE_VERIFICATION)
                        .decidedBy())
                .isEqualTo(Staff.DISTRICT);
    }

    @Test
    @DisplayName("答复后不再督办：两项督办任务随之取消，案件不因督办等待")
    void an_answer_ends_the_supervision() {
        ProcessInstance application = sentOnWednesday();
        jobs.fire(jobs.timer(application, "timer_verificationDue"));
        jobs.fire(jobs.timer(application, "timer_verificationLate"));
        answer(application);

        assertThat(walk.tasks(application))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("userTask_reviewComparison");
        assertThat(file.clock(application, RULE, "hrss").state()).isEqualTo(State.MISSED);
    }

    @Test
    @DisplayName("按时答复：三个定时器都取消，期限按时完成")
    void an_answer_in_time_ends_both_timers() {
        ProcessInstance application = sentOnWednesday();
        answer(application);

        assertThat(jobs.timers(application)).noneMatch(timer -> timer.startsWith("timer_verification"));
        assertThat(file.clock(application, RULE, "hrss").state()).isEqualTo(State.MET);
    }

    @Test
    @DisplayName("核查任务仍以12月14日为限：移送核验不暂停制证期限")
    void back_at_the_review_the_cards_date_stands() {
        ProcessInstance application = sentOnWednesday();
        answer(application);

        assertThat(walk.task(application, "userTask_reviewComparison").getDueDate())
                .hasSameTimeAs(at("2026-12-14T23:59:59"));
    }
}

package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
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
    @DisplayName("按时答复：两个定时器都取消，期限按时完成")
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

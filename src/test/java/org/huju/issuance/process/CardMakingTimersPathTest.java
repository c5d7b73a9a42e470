package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Decision;
import org.huju.clock.StatutoryClock.State;
import org.huju.issuance.Mark;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第十二条：15个工作日、届满前3个工作日预警、30个工作日上限")
class CardMakingTimersPathTest extends CaseTest {

    // Accepted Mon 2026-11-23. Tue 24 = 1, 25-27 = 2-4, 30 = 5, 1-4 December = 6-9, 7-11 = 10-14, Mon 14 = 15.
    private static final String DUE = "2026-12-14";
    // Back from Mon 14: Fri 11 = 1, Thu 10 = 2, Wed 9 = 3.
    private static final String DUE_SOON = "2026-12-09";
    // On from Mon 14 = 15: 15-18 = 16-19, 21-25 = 20-24, 28-31 = 25-28, Fri 1 January off (元旦), Mon 4 = 29, Tue 5 = 30.
    private static final String CEILING = "2027-01-05";

    private ProcessInstance waitingForTheSigner() {
        return steps.compared(SampleCitizens.consistent());
    }

    private void fire(ProcessInstance application, String timer) {
        jobs.fire(jobs.timer(application, timer));
    }

    @Test
    @DisplayName("11月23日受理：12月9日零时预警，12月14日期满，次年1月5日到上限，都写在定时器上")
    void the_timers_stand_at_the_articles_dates() {
        ProcessInstance application = waitingForTheSigner();

        assertThat(jobs.timer(application, "timer_cardDueSoon").getDuedate()).hasSameTimeAs(at(DUE_SOON + "T00:00:00"));
        assertThat(jobs.timer(application, "timer_cardDue").getDuedate()).hasSameTimeAs(at(DUE + "T23:59:59"));
        assertThat(jobs.timer(application, "timer_cardCeiling").getDuedate()).hasSameTimeAs(at(CEILING + "T23:59:59"));
        assertThat(file.due(application, "card-making")).isEqualTo(DUE);
        assertThat(file.clock(application, "card-making").ceiling()).contains(LocalDate.parse(CEILING));
        assertThat(walk.task(application, "userTask_approveIssuance").getDueDate())
                .hasSameTimeAs(at(DUE + "T23:59:59"));
    }

    @Test
    @DisplayName("预警：案件标记临期，审批表单上看得到，任务照旧")
    void three_working_days_before_the_case_is_marked_due_soon() {
        ProcessInstance application = waitingForTheSigner();
        fire(application, "timer_cardDueSoon");

        assertThat(application)
                .hasPassed("serviceTask_markDueSoon", "endEvent_dueSoonMarked")
                .isWaitingAt("userTask_approveIssuance")
                .hasNotPassed("serviceTask_markOverdue");
        assertThat(file.mark(application)).isEqualTo(Mark.DUE_SOON);
        assertThat(walk.open(application, "userTask_approveIssuance", Staff.SIGNER))
                .containsEntry("markLabel", "临期");
        assertThat(file.outcome(application, "card-making")).isEqualTo(State.RUNNING);
    }

    @Test
    @DisplayName("15个工作日期满：标记超期，公安负责人收到督办任务，表单不含个人信息，填写措施后办结")
    void on_the_fifteenth_day_the_head_of_the_police_office_supervises() {
        ProcessInstance application = waitingForTheSigner();
        fire(application, "timer_cardDue");
        assertThat(application).isWaitingAt("userTask_superviseOverdue", "userTask_approveIssuance");
        assertThat(file.mark(application)).isEqualTo(Mark.OVERDUE);
        Map<String, Object> form = walk.open(application, "userTask_superviseOverdue", Staff.POLICE_HEAD);
        assertThat(form).containsEntry("markLabel", "超期").containsEntry("cardDue", DUE);
        assertThat(form.get("cardDueBasis").toString()).contains("15个工作日", "《上海市居住证管理办法》第十二条");
        people.everything().forEach(personal -> assertThat(form.toString()).doesNotContain(personal));
        supervise(application, "userTask_superviseOverdue", Staff.POLICE_HEAD);

        assertThat(application).hasPassed("endEvent_overdueSupervised").isWaitingAt("userTask_approveIssuance");
        assertThat(file.decision(application, Decision.Step.SUPERVISE_OVERDUE))
                .extracting(Decision::reason, Decision::decidedBy)
                .containsExactly("责成当日办结", Staff.POLICE_HEAD);
    }

    private void supervise(ProcessInstance application, String task, String head) {
        walk.submit(application, task, head, Map.of("measure", "责成当日办结"));
    }

    @Test
    @DisplayName("30个工作日上限：标记超上限，另有区的督办任务，填写措施后办结")
    void at_the_ceiling_there_is_a_second_supervision() {
        ProcessInstance application = waitingForTheSigner();
        fire(application, "timer_cardDue");
        fire(application, "timer_cardCeiling");
        assertThat(application).isWaitingAt("userTask_superviseOverdue", "userTask_superviseCeiling");
        assertThat(file.mark(application)).isEqualTo(Mark.PAST_CEILING);
        assertThat(walk.open(application, "userTask_superviseCeiling", Staff.DISTRICT))
                .containsEntry("ceilingDue", CEILING)
                .containsEntry("markLabel", "超上限");
        supervise(application, "userTask_superviseCeiling", Staff.DISTRICT);

        assertThat(application).hasPassed("endEvent_ceilingSupervised").isWaitingAt("userTask_approveIssuance");
        assertThat(file.decision(application, Decision.Step.SUPERVISE_CEILING).decidedBy())
                .isEqualTo(Staff.DISTRICT);
    }

    @Test
    @DisplayName("超期后制证完成：期限记为未按时完成，上限按时完成")
    void a_card_made_late_misses_the_fifteen_days() {
        ProcessInstance application = waitingForTheSigner();
        fire(application, "timer_cardDue");
        steps.issue(application);
        steps.cardMade(application, LocalDate.parse("2026-12-14").plusDays(1));

        assertThat(file.outcome(application, "card-making")).isEqualTo(State.MISSED);
        assertThat(application).isWaitingAt("userTask_handOverCard", "userTask_superviseOverdue");
    }

    @Test
    @DisplayName("最后一天制证完成：按时完成，三个定时器取消，没有督办")
    void a_card_made_on_the_last_day_is_in_time() {
        ProcessInstance application = waitingForTheSigner();
        steps.issue(application);
        steps.cardMade(application, LocalDate.parse(DUE));

        assertThat(file.outcome(application, "card-making")).isEqualTo(State.MET);
        assertThat(jobs.timers(application)).isEmpty();
        assertThat(application).hasNotPassed("serviceTask_markOverdue", "userTask_superviseOverdue");
        assertThat(file.mark(application)).isEqualTo(Mark.NONE);
    }

    @Test
    @DisplayName("超期后不予办理：期限仍记为未按时完成，未到期的上限记为终止")
    void a_refusal_does_not_make_good_what_was_late() {
        ProcessInstance application = waitingForTheSigner();
        fire(application, "timer_cardDue");
        fire(application, "timer_cardCeiling");
        steps.decide(
                application, Map.of("decision", "REFUSE", "refusalGround", "refuse-no-ground", "reason", "劳动合同已解除"));

        assertThat(file.outcome(application, "card-making")).isEqualTo(State.MISSED);
    }
}

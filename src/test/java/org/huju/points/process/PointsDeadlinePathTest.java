package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.clock.StatutoryClock.State;
import org.huju.points.PointsState;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第二十三条：审核属实的，20个工作日内积分并告知")
class PointsDeadlinePathTest extends CaseTest {

    private static final LocalDate FOUND_TRUE = LocalDate.of(2026, 12, 1);
    // Filed Mon 2026-11-23, found true Tue 2026-12-01. 2-4 December = 1-3, 7-11 = 4-8, 14-18 = 9-13, 21-25 = 14-18, Mon
    // 28 = 19, Tue 29 = 20.
    private static final String DUE = "2026-12-29";
    // Back from Tue 29: Mon 28 = 1, Fri 25 = 2, Thu 24 = 3.
    private static final String DUE_SOON = "2026-12-24";

    @Autowired
    private MovableClock clock;

    private ProcessInstance foundTrue() {
        ProcessInstance application = points.verified("reachesStandard");
        clock.moveTo(FOUND_TRUE);
        points.review(application, points.allTrue(application));
        return application;
    }

    @Test
    @DisplayName("期限自12月1日审核属实起算，不自11月23日申请或者受理起算：12月29日期满，写在任务和定时器上")
    void the_period_counts_from_the_day_found_true_and_not_from_the_filing() {
        ProcessInstance application = foundTrue();

        assertThat(file.clock(application, "points-decision").from()).isEqualTo(FOUND_TRUE);
        assertThat(file.due(application, "points-decision")).isEqualTo(DUE);
        assertThat(points.of(application).foundTrueOn()).contains(FOUND_TRUE);
        assertThat(points.of(application).receivedOn()).isEqualTo("2026-11-23");
        assertThat(jobs.timer(application, "timer_scoringDueSoon").getDuedate())
                .hasSameTimeAs(at(DUE_SOON + "T00:00:00"));
        assertThat(jobs.timer(application, "timer_scoringDue").getDuedate()).hasSameTimeAs(at(DUE + "T23:59:59"));
        assertThat(walk.task(application, "userTask_confirmScore").getDueDate()).hasSameTimeAs(at(DUE + "T23:59:59"));
    }

    @Test
    @DisplayName("受理后、审核属实前，期限还没有开始")
    void nothing_runs_before_the_materials_are_found_true() {
        ProcessInstance application = points.verified("reachesStandard");

        assertThat(jobs.timers(application)).isEmpty();
        assertThatThrownBy(() -> file.clock(application, "points-decision"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no period");
    }

    @Test
    @DisplayName("届满前3个工作日：复审任务升到75，表单标记临期")
    void three_working_days_before_the_second_officers_task_rises() {
        ProcessInstance application = foundTrue();
        jobs.fire(jobs.timer(application, "timer_scoringDueSoon"));

        assertThat(application)
                .hasPassed("serviceTask_markScoringDueSoon", "endEvent_scoringDueSoonMarked")
                .isWaitingAt("userTask_confirmScore")
                .hasNotPassed("serviceTask_markScoringOverdue");
        assertThat(walk.task(application, "userTask_confirmScore").getPriority())
                .isEqualTo(75);
        assertThat(walk.open(application, "userTask_confirmScore", Staff.HR_SIGNER))
                .containsEntry("markLabel", "临期");
    }

    @Test
    @DisplayName("届满：复审任务升到100，本单位负责人收到督办任务，表单不含个人信息，填写措施后办结")
    void on_the_last_day_the_head_of_the_bureau_supervises() {
        ProcessInstance application = foundTrue();
        jobs.fire(jobs.timer(application, "timer_scoringDue"));
        clock.moveTo(LocalDate.parse(DUE).plusDays(1));
        assertThat(application).isWaitingAt("userTask_superviseScoring", "userTask_confirmScore");
        assertThat(walk.task(application, "userTask_confirmScore").getPriority())
                .isEqualTo(100);
        Map<String, Object> form = walk.open(application, "userTask_superviseScoring", Staff.HR_HEAD);
        assertThat(form).containsEntry("decisionDue", DUE).containsEntry("markLabel", "超期");
        assertThat(form.get("decisionDueBasis").toString()).contains("20个工作日", "《上海市居住证管理办法》第二十三条");
        people.everything().forEach(personal -> assertThat(form.toString()).doesNotContain(personal));
        walk.submit(application, "userTask_superviseScoring", Staff.HR_HEAD, Map.of("measure", "责成当日办结"));

        assertThat(application).hasPassed("endEvent_scoringSupervised").isWaitingAt("userTask_confirmScore");
        points.confirm(application);
        assertThat(file.outcome(application, "points-decision")).isEqualTo(State.MISSED);
    }

    @Test
    @DisplayName("最后一天告知的，按时完成，不再督办")
    void told_on_the_last_day_is_in_time() {
        ProcessInstance application = foundTrue();
        clock.moveTo(LocalDate.parse(DUE));
        points.confirm(application);

        assertThat(file.outcome(application, "points-decision")).isEqualTo(State.MET);
        assertThat(application).isEnded().hasNotPassed("userTask_superviseScoring");
        assertThat(jobs.anywhere()).isEmpty();
    }

    @Test
    @DisplayName("复审退回后期限照常计算：重新审核属实也不重新起算")
    void what_is_sent_back_does_not_start_the_period_anew() {
        ProcessInstance application = foundTrue();
        clock.moveTo(FOUND_TRUE.plusDays(7));
        points.sendBack(application);
        assertThat(application).isWaitingAt("userTask_reviewAgain").hasNotPassed("endEvent_scoreConfirmed");
        assertThat(walk.task(application, "userTask_reviewAgain").getDueDate()).hasSameTimeAs(at(DUE + "T23:59:59"));
        points.reviewAgain(application, points.allTrue(application));

        assertThat(application).isWaitingAt("userTask_confirmScore");
        assertThat(file.clock(application, "points-decision").key().round()).isEqualTo(1);
        assertThat(jobs.timer(application, "timer_scoringDue").getDuedate()).hasSameTimeAs(at(DUE + "T23:59:59"));
        points.confirm(application);
        assertThat(points.state(application)).isEqualTo(PointsState.SCORED);
    }

    @Nested
    @DisplayName("预审：收到申请之日起2个工作日（系统设定）")
    class Precheck {

        @Test
        @DisplayName("11月23日收到，11月25日期满，写在任务和定时器上")
        void the_task_and_its_timer_stand_at_the_second_working_day() {
            ProcessInstance application = points.filed("reachesStandard");

            assertThat(walk.task(application, "userTask_precheckMaterials").getDueDate())
                    .hasSameTimeAs(at("2026-11-25T23:59:59"));
            assertThat(jobs.timer(application, "timer_precheckDue").getDuedate())
                    .hasSameTimeAs(at("2026-11-25T23:59:59"));
        }

        @Test
        @DisplayName("逾期：登记，人才服务中心负责人督办，预审任务仍在")
        void a_late_precheck_is_recorded_and_supervised() {
            ProcessInstance application = points.filed("reachesStandard");
            jobs.fire(jobs.timer(application, "timer_precheckDue"));
            assertThat(application)
                    .isWaitingAt("userTask_precheckMaterials", "userTask_supervisePrecheck")
                    .hasPassed("serviceTask_recordLatePrecheck");
            assertThat(file.outcome(application, "points-precheck")).isEqualTo(State.MISSED);
            assertThat(walk.task(application, "userTask_precheckMaterials").getPriority())
                    .isEqualTo(100);
            Map<String, Object> form = walk.open(application, "userTask_supervisePrecheck", Staff.TALENT_HEAD);
            assertThat(form).containsEntry("precheckDue", "2026-11-25");
            people.everything().forEach(personal -> assertThat(form.toString()).doesNotContain(personal));
            walk.submit(application, "userTask_supervisePrecheck", Staff.TALENT_HEAD, Map.of("measure", "责成当日办结"));
            points.precheck(application);

            assertThat(application)
                    .hasPassed("endEvent_precheckSupervised")
                    .isWaitingAtExactly("userTask_checkPointsMaterials");
        }

        @Test
        @DisplayName("按时预审的，不督办")
        void who_prechecks_in_time_is_not_supervised() {
            ProcessInstance application = points.filed("reachesStandard");
            points.precheck(application);

            assertThat(application).hasNotPassed("timer_precheckDue", "userTask_supervisePrecheck");
            assertThat(file.outcome(application, "points-precheck")).isEqualTo(State.MET);
            assertThat(jobs.timers(application)).isEmpty();
        }
    }
}

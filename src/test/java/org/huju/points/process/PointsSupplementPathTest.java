package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.clock.StatutoryClock.State;
import org.huju.credit.DishonestyList;
import org.huju.credit.Subject;
import org.huju.notices.Notice;
import org.huju.points.PointsFiling;
import org.huju.points.PointsState;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.PointsFilings;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("容缺受理：积分申请缺非核心材料的先受理，10个工作日内补交（系统设定）")
class PointsSupplementPathTest extends CaseTest {

    private static final String LICENCE = "employer-licence";
    private static final String PLEDGE = "records-commitment";
    // Accepted Mon 2026-11-23. Tue 24 = 1, 25-27 = 2-4, 30 = 5, 1-4 December = 6-9, Mon 7 = 10.
    private static final String LAST_DAY = "2026-12-07";

    @Autowired
    private MovableClock clock;

    @Autowired
    private DishonestyList dishonestyList;

    private ProcessInstance withGaps() {
        return points.accepted("reachesStandard", LICENCE, PLEDGE);
    }

    private void receive(ProcessInstance application, String... materials) {
        walk.submit(
                application,
                "userTask_receivePointsSupplement",
                Staff.TALENT_CLERK,
                Map.of("receivedMaterials", List.of(materials)));
    }

    @Test
    @DisplayName("只缺非核心材料：受理并转送核验，另有补交任务，12月7日到期，写在任务和定时器上")
    void missing_non_core_material_does_not_stop_acceptance() {
        ProcessInstance application = withGaps();

        assertThat(application)
                .isWaitingAt("userTask_receivePointsSupplement")
                .hasPassed("serviceTask_acceptPoints", "serviceTask_transferToHr")
                .hasNotPassed("serviceTask_issuePrecheckNotice");
        assertThat(walk.task(application, "userTask_receivePointsSupplement").getDueDate())
                .hasSameTimeAs(at(LAST_DAY + "T23:59:59"));
        assertThat(jobs.timer(application, "timer_pointsSupplementDue").getDuedate())
                .hasSameTimeAs(at(LAST_DAY + "T23:59:59"));
        assertThat(file.notice(application, Notice.Kind.RECEIPT))
                .contains("2026年12月7日前（含当日）补交", "单位营业执照")
                .contains("自属实之日起20个工作日内积分并告知（《上海市居住证管理办法》第二十三条");
    }

    @Test
    @DisplayName("一次收齐：任务办结，期限按时完成")
    void what_comes_in_time_closes_the_window() {
        ProcessInstance application = withGaps();
        assertThatThrownBy(() -> receive(application, LICENCE)).hasMessageContaining("尚缺：无刑事犯罪记录的承诺书");
        receive(application, LICENCE, PLEDGE);

        assertThat(application)
                .hasPassed("endEvent_pointsSupplemented")
                .hasNotPassed("timer_pointsSupplementDue", "serviceTask_recordMissedPointsSupplement");
        assertThat(file.outcome(application, "supplement-window")).isEqualTo(State.MET);
    }

    @Test
    @DisplayName("期满前3个工作日：书面提醒，写明材料、期限和后果；任务升到75")
    void three_working_days_before_they_are_reminded() {
        ProcessInstance application = withGaps();
        // Back from Mon 7 December: Fri 4 = 1, Thu 3 = 2, Wed 2 = 3.
        assertThat(jobs.timer(application, "timer_pointsSupplementDueSoon").getDuedate())
                .hasSameTimeAs(at("2026-12-02T00:00:00"));
        jobs.fire(jobs.timer(application, "timer_pointsSupplementDueSoon"));

        assertThat(application)
                .hasPassed("serviceTask_remindPointsSupplement", "endEvent_pointsSupplementReminded")
                .isWaitingAt("userTask_receivePointsSupplement");
        assertThat(walk.task(application, "userTask_receivePointsSupplement").getPriority())
                .isEqualTo(75);
        assertThat(file.notice(application, Notice.Kind.SUPPLEMENT_REMINDER))
                .contains("2026年12月7日前（含当日）", "无刑事犯罪记录的承诺书", "不诚信名单");
    }

    @Test
    @DisplayName("逾期未补：代办的单位列入不诚信名单，持证人不列入，案件照常办理")
    void who_promised_and_did_not_bring_it_is_entered_on_the_list() {
        ProcessInstance application = withGaps();
        jobs.fire(jobs.timer(application, "timer_pointsSupplementDue"));

        assertThat(application)
                .hasPassed("serviceTask_recordMissedPointsSupplement", "endEvent_pointsSupplementMissed")
                .hasNotPassed("endEvent_pointsSupplemented");
        PointsFiling filing = points.of(application).filing();
        assertThat(dishonestyList.holds(new Subject.Employer(filing.employer().code())))
                .isTrue();
        assertThat(dishonestyList.holds(new Subject.Person(filing.holder().idNumber())))
                .isFalse();
        assertThat(points.state(application)).isEqualTo(PointsState.ACCEPTED);
        assertThat(file.notice(application, Notice.Kind.DISHONESTY)).contains("2026-12-07以前补交单位营业执照");
    }

    @Test
    @DisplayName("单位在名单上的，它为别人代办也不能容缺：退回补正")
    void an_employer_on_the_list_is_not_accepted_before_all_is_there() {
        ProcessInstance first = withGaps();
        jobs.fire(jobs.timer(first, "timer_pointsSupplementDue"));
        ProcessInstance second =
                walk.start("points-application", PointsFilings.of("belowStandard"), Staff.TALENT_CLERK);
        points.precheck(second);
        assertThat(walk.open(second, "userTask_checkPointsMaterials", Staff.TALENT_CLERK))
                .extractingByKey("supplementRightLabel")
                .asString()
                .contains("不可容缺受理");
        points.check(second, LICENCE);

        assertThat(second).isWaitingAtExactly("userTask_correctMaterials").hasNotPassed("serviceTask_acceptPoints");
        assertThat(file.notice(second, Notice.Kind.ONE_TIME_NOTICE))
                .contains("单位营业执照", "缺少的都是非核心材料", "不诚信名单", "须补齐后受理（参照《上海市居住证管理办法》第十条");
    }

    @Test
    @DisplayName("期满之日已过、定时器还没有办理的，不能再登记补交")
    void nothing_is_received_after_the_last_day() {
        ProcessInstance application = withGaps();
        clock.moveTo(LocalDate.parse(LAST_DAY).plusDays(1));

        assertThatThrownBy(() -> receive(application, LICENCE, PLEDGE))
                .hasMessageContaining("补交期限已于" + LAST_DAY + "届满");
    }
}

package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Decision;
import org.huju.clock.StatutoryClock.State;
import org.huju.issuance.ApplicationState;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("容缺受理：缺非核心材料的先受理，10个工作日内补交（系统设定）")
class SupplementWindowPathTest extends CaseTest {

    private static final String PORTRAIT = "portrait";
    private static final String EMPLOYMENT = "employment-proof";
    // Accepted Mon 2026-11-23. Tue 24 = 1, 25-27 = 2-4, 30 = 5, 1-4 December = 6-9, Mon 7 = 10.
    private static final String LAST_DAY = "2026-12-07";

    @Autowired
    private MovableClock clock;

    private ProcessInstance acceptedWithGaps() {
        return steps.accepted(Filings.of(SampleCitizens.consistent()), PORTRAIT, EMPLOYMENT);
    }

    @Test
    @DisplayName("只缺非核心材料：受理并移送，另有一项补交任务，12月7日到期")
    void missing_non_core_material_does_not_stop_acceptance() {
        ProcessInstance application = acceptedWithGaps();

        assertThat(application)
                .isWaitingAt("userTask_receiveSupplement", "serviceTask_compareInformation")
                .hasPassed("serviceTask_acceptApplication", "serviceTask_transferToPolice")
                .hasNotPassed("serviceTask_issueOneTimeNotice", "serviceTask_recordMissedSupplement");
        assertThat(walk.task(application, "userTask_receiveSupplement").getDueDate())
                .hasSameTimeAs(at(LAST_DAY + "T23:59:59"));
        assertThat(jobs.timer(application, "timer_supplementDue").getDuedate())
                .hasSameTimeAs(at(LAST_DAY + "T23:59:59"));
        assertThat(file.due(application, "supplement-window")).isEqualTo(LAST_DAY);
        Map<String, Object> form = walk.open(application, "userTask_receiveSupplement", Staff.CLERK);
        assertThat(form).containsEntry("supplementDue", LAST_DAY);
        assertThat(form.get("gaps").toString()).contains("近期照片", "劳动合同").doesNotContain("申请表");
    }

    @Test
    @DisplayName("期限内一次补齐：任务办结，期限按时完成，不进入名单")
    void what_comes_in_time_closes_the_window() {
        ProcessInstance application = acceptedWithGaps();
        assertThatThrownBy(() -> receive(application, PORTRAIT)).hasMessageContaining("尚缺：劳动合同、营业执照等就业证明");
        receive(application, PORTRAIT, EMPLOYMENT);

        assertThat(application)
                .hasPassed("endEvent_supplemented")
                .hasNotPassed("timer_supplementDue", "serviceTask_recordMissedSupplement");
        assertThat(jobs.timers(application)).doesNotContain("timer_supplementDue");
        assertThat(file.outcome(application, "supplement-window")).isEqualTo(State.MET);
        assertThat(file.isOnDishonestyList(application)).isFalse();
    }

    private void receive(ProcessInstance application, String... materials) {
        walk.submit(
                application,
                "userTask_receiveSupplement",
                Staff.CLERK,
                Map.of("receivedMaterials", List.of(materials)));
    }

    @Test
    @DisplayName("期满前3个工作日：申请人收到补交提醒，写明材料、期限、依据和后果；承办人的任务升到75")
    void three_working_days_before_the_applicant_and_the_clerk_are_reminded() {
        ProcessInstance application = acceptedWithGaps();
        assertThat(walk.task(application, "userTask_receiveSupplement").getPriority())
                .isEqualTo(50);
        // Back from Mon 7 December: Fri 4 = 1, Thu 3 = 2, Wed 2 = 3.
        assertThat(jobs.timer(application, "timer_supplementDueSoon").getDuedate())
                .hasSameTimeAs(at("2026-12-02T00:00:00"));
        jobs.fire(jobs.timer(application, "timer_supplementDueSoon"));

        assertThat(application)
                .hasPassed("serviceTask_remindSupplement", "endEvent_supplementReminded")
                .isWaitingAt("userTask_receiveSupplement");
        assertThat(walk.task(application, "userTask_receiveSupplement").getPriority())
                .isEqualTo(75);
        assertThat(file.notice(application, Notice.Kind.SUPPLEMENT_REMINDER))
                .contains("请于2026年12月7日前（含当日）补交以下材料（参照《上海市居住证管理办法》第十条（系统设定，条文未规定））", "近期照片", "劳动合同", "不诚信名单");
    }

    @Test
    @DisplayName("已经补齐的不再提醒")
    void who_has_handed_everything_in_is_not_reminded() {
        ProcessInstance application = acceptedWithGaps();
        receive(application, PORTRAIT, EMPLOYMENT);

        assertThat(jobs.timers(application)).doesNotContain("timer_supplementDueSoon");
        assertThat(file.notices(application)).doesNotContain(Notice.Kind.SUPPLEMENT_REMINDER);
    }

    @Test
    @DisplayName("逾期未补：登记入不诚信名单，案件照常办理")
    void what_does_not_come_puts_the_person_on_the_list_and_the_case_goes_on() {
        ProcessInstance application = acceptedWithGaps();
        jobs.fire(jobs.timer(application, "timer_supplementDue"));

        assertThat(application)
                .hasPassed("serviceTask_recordMissedSupplement", "endEvent_supplementMissed")
                .hasNotPassed("endEvent_supplemented")
                .isWaitingAt("serviceTask_compareInformation");
        assertThat(walk.tasks(application)).isEmpty();
        assertThat(file.outcome(application, "supplement-window")).isEqualTo(State.MISSED);
        assertThat(file.isOnDishonestyList(application)).isTrue();
        assertThat(file.state(application)).isEqualTo(ApplicationState.ACCEPTED);
    }

    @Test
    @DisplayName("不予办理后不再等待补交，更不因此进入名单")
    void a_refused_case_waits_for_nothing() {
        ProcessInstance application = acceptedWithGaps();
        jobs.run(application);
        steps.decide(
                application, Map.of("decision", "REFUSE", "refusalGround", "refuse-no-ground", "reason", "劳动合同已解除"));

        assertThat(application).isEnded().hasNotPassed("serviceTask_recordMissedSupplement");
        assertThat(jobs.anywhere()).isEmpty();
        assertThat(file.outcome(application, "supplement-window")).isEqualTo(State.ENDED);
        assertThat(file.isOnDishonestyList(application)).isFalse();
    }

    @Test
    @DisplayName("领证后仍须补交：补交任务不因领证取消")
    void the_collected_card_does_not_end_the_window() {
        ProcessInstance application = acceptedWithGaps();
        jobs.run(application);
        steps.issue(application);
        steps.cardMade(application, LocalDate.parse("2026-11-23"));
        steps.handOverCard(application);

        assertThat(application).isNotEnded().isWaitingAtExactly("userTask_receiveSupplement");
        Job timer = jobs.timer(application, "timer_supplementDue");
        assertThat(timer.getDuedate()).hasSameTimeAs(at(LAST_DAY + "T23:59:59"));
        receive(application, PORTRAIT, EMPLOYMENT);
        assertThat(application).isEnded();
    }

    @Test
    @DisplayName("领证时催交：表单列出还没有补交的；领证后期满仍未补的，照样登记")
    void hand_over_asks_for_what_is_missing_and_the_window_runs_to_its_end() {
        ProcessInstance application = acceptedWithGaps();
        jobs.run(application);
        steps.issue(application);
        steps.cardMade(application, LocalDate.parse("2026-11-23"));
        assertThat(walk.open(application, "userTask_handOverCard", Staff.CLERK)
                        .get("notHandedIn")
                        .toString())
                .contains("近期照片", "容缺受理，2026-12-07前补交");
        steps.handOverCard(application);
        jobs.fire(jobs.timer(application, "timer_supplementDue"));

        assertThat(application).isEnded().hasPassed("endEvent_supplementMissed");
        assertThat(file.state(application)).isEqualTo(ApplicationState.COLLECTED);
        assertThat(file.isOnDishonestyList(application)).isTrue();
    }

    @Test
    @DisplayName("逾期未补的，核查和签发的人看到缺什么、按现有材料决定；申请人收到告知")
    void those_who_decide_see_what_they_decide_on() {
        ProcessInstance application = steps.accepted(Filings.of(SampleCitizens.addressDiffers()), PORTRAIT);
        jobs.run(application);
        assertThat(notHandedIn(application, "userTask_reviewComparison", Staff.REVIEWER))
                .contains("近期照片", "容缺受理，2026-12-07前补交");
        jobs.fire(jobs.timer(application, "timer_supplementDue"));

        assertThat(notHandedIn(application, "userTask_reviewComparison", Staff.REVIEWER))
                .contains("近期照片", "逾期未补交，按现有材料决定");
        steps.pass(application);
        assertThat(notHandedIn(application, "userTask_approveIssuance", Staff.SIGNER))
                .contains("近期照片", "逾期未补交，按现有材料决定");
        assertThat(file.notice(application, Notice.Kind.DISHONESTY))
                .contains("2026-12-07以前补交近期照片", "不再享受容缺受理", "系统设定，条文未规定");
        assertThat(file.decision(application, Decision.Step.RECEIVE_SUPPLEMENT).outcome())
                .isEqualTo("逾期未补交");
    }

    private String notHandedIn(ProcessInstance application, String task, String user) {
        return walk.open(application, task, user).get("notHandedIn").toString();
    }

    @Test
    @DisplayName("期满当日收齐为按时；次日系统尚未登记时也不再接收，案件不动")
    void the_last_day_is_in_time_and_the_next_is_not() {
        ProcessInstance late = acceptedWithGaps();
        clock.moveTo(LocalDate.parse("2026-12-08"));
        assertThat(Refusal.at("receivedMaterials", () -> receive(late, PORTRAIT, EMPLOYMENT)))
                .contains("2026-12-07届满（参照", "（系统设定，条文未规定））");
        assertThat(file.outcome(late, "supplement-window")).isEqualTo(State.RUNNING);

        clock.moveTo(LocalDate.parse(LAST_DAY));
        receive(late, PORTRAIT, EMPLOYMENT);
        assertThat(file.outcome(late, "supplement-window")).isEqualTo(State.MET);
    }
}

package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.clock.StatutoryClock.State;
import org.huju.issuance.ApplicationState;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("容缺受理：缺非核心材料的先受理，10个工作日内补交（系统设定）")
class SupplementWindowPathTest extends CaseTest {

    private static final String PORTRAIT = "portrait";
    private static final String EMPLOYMENT = "employment-proof";
    // Accepted Mon 2026-11-23. Tue 24 = 1, 25-27 = 2-4, 30 = 5, 1-4 December = 6-9, Mon 7 = 10.
    private static final String LAST_DAY = "2026-12-07";

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
        assertThat(file.of(application).accepted().withGaps()).isTrue();
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
}

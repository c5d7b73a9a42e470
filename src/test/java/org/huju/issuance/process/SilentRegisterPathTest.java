package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Decision;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.huju.support.Steps;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十一条：比对系统不答复的，人工比对")
class SilentRegisterPathTest extends CaseTest {

    @Autowired
    private ManagementService managementService;

    private ProcessInstance toCompareByHand(SampleCitizen citizen) {
        ProcessInstance application = steps.accepted(citizen);
        steps.lastAttempt(comparing(application));
        return application;
    }

    private Job comparing(ProcessInstance application) {
        return jobs.messages(application).get(0);
    }

    @Test
    @DisplayName("系统故障但还可以重试：只是重试，没有人工任务")
    void with_retries_left_nothing_goes_to_people() {
        ProcessInstance application = steps.accepted(SampleCitizens.registerFailing());
        steps.failWithRetriesLeft(comparing(application));

        assertThat(comparing(application).getRetries()).isPositive();
        assertThat(application)
                .isWaitingAt("serviceTask_compareInformation")
                .hasNotPassed("errorEvent_comparisonUnavailable", "userTask_compareManually");
        assertThat(walk.tasks(application)).isEmpty();
    }

    @Test
    @DisplayName("按配置的间隔重试到最后一次仍故障：转人工比对，没有引擎异常事件")
    void after_the_last_configured_retry_an_officer_is_asked() {
        ProcessInstance application = steps.accepted(SampleCitizens.registerFailing());
        int failures = 0;
        while (!jobs.messages(application).isEmpty() && failures < 20) {
            failures += fails(comparing(application)) ? 1 : 0;
        }

        // PT10S, PT1M, PT5M, PT30M, PT2H, PT6H: six waits, each after a failure; the attempt after the sixth is the
        // last.
        assertThat(failures).isEqualTo(6);
        assertThat(application).isWaitingAt("userTask_compareManually");
    }

    private boolean fails(Job job) {
        try {
            managementService.executeJob(job.getId());
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    @Test
    @DisplayName("系统故障到最后一次：核查民警在表单上看到原因，12月14日到期")
    void a_failing_register_leads_to_a_task_that_says_why() {
        ProcessInstance application = toCompareByHand(SampleCitizens.registerFailing());

        assertThat(application)
                .isWaitingAt("userTask_compareManually")
                .hasPassed("errorEvent_comparisonUnavailable")
                .hasNotPassed("userTask_reviewComparison", "userTask_approveIssuance");
        assertThat(walk.task(application, "userTask_compareManually").getDueDate())
                .hasSameTimeAs(at("2026-12-14T23:59:59"));
        Map<String, Object> form = walk.open(application, "userTask_compareManually", Staff.REVIEWER);
        assertThat(form.get("registryError").toString()).contains("未能答复", "人工比对");
        assertThat(form.get("idNumber"))
                .isEqualTo(SampleCitizens.registerFailing().claim().idNumber().value());
    }

    @Test
    @DisplayName("系统超时到最后一次：同样转人工比对")
    void a_slow_register_leads_to_the_same_task() {
        assertThat(toCompareByHand(SampleCitizens.registerSlow())).isWaitingAt("userTask_compareManually");
    }

    @Test
    @DisplayName("人工比对一致：直接送审批签发")
    void equal_by_hand_goes_to_the_signer() {
        ProcessInstance application = toCompareByHand(SampleCitizens.registerFailing());
        walk.submit(application, "userTask_compareManually", Staff.REVIEWER, Steps.byHand());

        assertThat(application).isWaitingAt("userTask_approveIssuance").hasNotPassed("userTask_reviewComparison");
        assertThat(file.decision(application, Decision.Step.COMPARE_MANUALLY))
                .extracting(Decision::outcome, Decision::decidedBy)
                .containsExactly("人工比对一致", Staff.REVIEWER);
    }

    @Test
    @DisplayName("人工比对有一项不一致：送核查")
    void different_by_hand_is_reviewed() {
        ProcessInstance application = toCompareByHand(SampleCitizens.registerFailing());
        walk.submit(application, "userTask_compareManually", Staff.REVIEWER, Steps.byHand("residenceAddress"));

        assertThat(application).isWaitingAt("userTask_reviewComparison").hasNotPassed("userTask_approveIssuance");
        assertThat(walk.open(application, "userTask_reviewComparison", Staff.REVIEWER)
                        .get("comparisons")
                        .toString())
                .contains("不一致");
    }

    @Test
    @DisplayName("人工比对漏填一项：退回表单，指出哪一项")
    void a_field_left_out_is_named() {
        ProcessInstance application = toCompareByHand(SampleCitizens.registerFailing());
        Map<String, Object> form = Steps.byHand();
        form.remove("verdict_registeredOn");

        assertThatThrownBy(() -> walk.submit(application, "userTask_compareManually", Staff.REVIEWER, form))
                .hasMessageContaining("请选择“居住登记日期”");
        assertThat(application).isWaitingAt("userTask_compareManually");
    }
}

package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.casefile.Decision;
import org.huju.issuance.ApplicationState;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.huju.support.Steps;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十二条：居住证由公安部门签发")
class ApprovalPathTest extends CaseTest {

    private static final Map<String, Object> ISSUE = Map.of("decision", "ISSUE");

    @Autowired
    private TaskService taskService;

    @Autowired
    private FormService formService;

    @Test
    @DisplayName("签发后下单制证")
    void what_is_signed_is_ordered() {
        ProcessInstance application = steps.compared(SampleCitizens.consistent());
        steps.decide(application, ISSUE);

        assertThat(application).isWaitingAt("serviceTask_orderCard").hasNotPassed("endEvent_refusedBySigner");
        assertThat(file.state(application)).isEqualTo(ApplicationState.APPROVED);
        assertThat(file.decision(application, Decision.Step.APPROVE_ISSUANCE))
                .extracting(Decision::outcome, Decision::decidedBy)
                .containsExactly("签发", Staff.SIGNER);
    }

    @Test
    @DisplayName("退回核查：核查人看到退回意见，再次通过后回到审批")
    void what_is_returned_is_reviewed_with_the_note_in_view() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
        steps.pass(application);
        steps.decide(application, Map.of("decision", "RETURN", "reason", "请补充住址核对记录"));
        assertThat(application).isWaitingAt("userTask_reviewComparison").hasNotPassed("serviceTask_orderCard");
        assertThat(walk.open(application, "userTask_reviewComparison", Staff.REVIEWER))
                .extractingByKey("returnNote")
                .asString()
                .contains("请补充住址核对记录");
        steps.pass(application);

        assertThat(application).isWaitingAt("userTask_approveIssuance");
        assertThat(file.state(application)).isEqualTo(ApplicationState.ACCEPTED);
        steps.decide(application, ISSUE);
        assertThat(file.state(application)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    @DisplayName("第九条：审批不予办理的，决定书写的是审批人的理由，附条款和第三十条的救济")
    void a_signers_refusal_ends_the_case_with_his_reasons() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
        steps.pass(application);
        steps.decide(
                application, Map.of("decision", "REFUSE", "refusalGround", "refuse-no-ground", "reason", "劳动合同已解除"));

        assertThat(application)
                .isEnded()
                .hasPassed("endEvent_refusedBySigner", "serviceTask_issueRefusal", "endEvent_refused")
                .hasNotPassed("endEvent_refusedByReviewer", "serviceTask_orderCard");
        assertThat(file.state(application)).isEqualTo(ApplicationState.REFUSED);
        assertThat(file.notices(application)).containsExactly(Notice.Kind.RECEIPT, Notice.Kind.REFUSAL);
        assertThat(file.notice(application, Notice.Kind.REFUSAL))
                .contains("不具备合法稳定就业、合法稳定住所、连续就读条件之一", "劳动合同已解除", "《上海市居住证管理办法》第九条第一款")
                .contains("自收到本决定之日起60日内依法申请行政复议（《中华人民共和国行政复议法》第二十条）", "6个月内", "《上海市居住证管理办法》第三十条");
        assertThat(jobs.anywhere()).isEmpty();
    }

    @Test
    @DisplayName("行政许可法第三十四条：核查过本案的人既不能签收也不能提交审批")
    void who_has_reviewed_cannot_sign() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
        walk.submit(
                application,
                "userTask_reviewComparison",
                Staff.REVIEWER_AND_SIGNER,
                Map.of("decision", "PASS", "reason", "属实"));

        cannotSign(application);
    }

    @Test
    @DisplayName("行政许可法第三十四条：人工比对过本案的人同样不能审批")
    void who_has_compared_by_hand_cannot_sign() {
        ProcessInstance application = steps.accepted(SampleCitizens.registerFailing());
        steps.lastAttempt(jobs.messages(application).get(0));
        walk.submit(application, "userTask_compareManually", Staff.REVIEWER_AND_SIGNER, Steps.byHand());

        cannotSign(application);
    }

    @Test
    @DisplayName("没有核查过本案的，核查兼审批的民警可以签发")
    void who_may_do_both_signs_what_others_have_reviewed() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
        steps.pass(application);
        walk.submit(application, "userTask_approveIssuance", Staff.REVIEWER_AND_SIGNER, ISSUE);

        assertThat(file.state(application)).isEqualTo(ApplicationState.APPROVED);
    }

    private void cannotSign(ProcessInstance application) {
        Task signing = walk.task(application, "userTask_approveIssuance");
        assertThatThrownBy(() -> walk.as(Staff.REVIEWER_AND_SIGNER, () -> {
                    taskService.claim(signing.getId(), Staff.REVIEWER_AND_SIGNER);
                    return null;
                }))
                .hasStackTraceContaining("审批签发须由另一名民警办理");
        assertThatThrownBy(() -> walk.as(Staff.REVIEWER_AND_SIGNER, () -> {
                    formService.submitTaskForm(signing.getId(), Map.of("decision", "ISSUE"));
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
        assertThat(application).isWaitingAt("userTask_approveIssuance");
        assertThat(file.state(application)).isEqualTo(ApplicationState.ACCEPTED);
    }
}

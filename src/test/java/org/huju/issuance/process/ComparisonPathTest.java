package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Decision;
import org.huju.clock.StatutoryClock.State;
import org.huju.issuance.ApplicationState;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("第十一条：公安部门进行信息比对")
class ComparisonPathTest extends CaseTest {

    @Test
    @DisplayName("间隔号写法不同仍为一致，直接到审批签发")
    void another_kind_of_dot_in_the_name_is_equal() {
        assertThat(steps.compared(SampleCitizens.nameWithDot()))
                .isWaitingAt("userTask_approveIssuance")
                .hasNotPassed("userTask_reviewComparison");
    }

    static SampleCitizen[] people_to_review() {
        return new SampleCitizen[] {
            SampleCitizens.addressDiffers(),
            SampleCitizens.nameDiffers(),
            SampleCitizens.noRecord(),
            SampleCitizens.noResidenceRegistration()
        };
    }

    @ParameterizedTest
    @MethodSource("people_to_review")
    @DisplayName("住址、姓名不一致，无记录，无居住登记的，都要核查")
    void whatever_is_not_equal_is_reviewed(SampleCitizen citizen) {
        assertThat(steps.compared(citizen))
                .isWaitingAt("userTask_reviewComparison")
                .hasNotPassed("userTask_approveIssuance", "userTask_compareManually");
    }

    @Test
    @DisplayName("核查表单逐项列出申报内容、登记内容和结论")
    void the_review_shows_the_comparison_field_by_field() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
        Map<String, Object> form = walk.open(application, "userTask_reviewComparison", Staff.REVIEWER);

        assertThat(form.get("comparisons").toString())
                .contains("北京东路9002弄11号602室", "福建中路9099弄1号101室", "不一致")
                .contains("姓名", "公民身份号码", "常住户口所在地", "居住登记日期");
        assertThat(form.get("idNumber"))
                .isEqualTo(SampleCitizens.addressDiffers().claim().idNumber().value());
    }

    @Test
    @DisplayName("核查通过的，写明说明后送审批签发")
    void a_passed_review_goes_to_the_signer() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
        steps.pass(application);

        assertThat(application)
                .isWaitingAt("userTask_approveIssuance")
                .hasNotPassed("callActivity_verifyWithDepartment", "endEvent_refusedByReviewer");
        assertThat(file.decision(application, Decision.Step.REVIEW_COMPARISON))
                .extracting(Decision::outcome, Decision::reason, Decision::decidedBy)
                .containsExactly("通过", "核对纸质登记，确系本人", Staff.REVIEWER);
    }

    @Test
    @DisplayName("核查通过没有说明的，退回表单")
    void passing_needs_a_reason() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());

        assertThatThrownBy(() -> steps.review(application, Map.of("decision", "PASS")))
                .hasMessageContaining("请填写“核查说明”");
        assertThat(application).isWaitingAt("userTask_reviewComparison");
    }

    @Test
    @DisplayName("第九条：核查不予办理的，决定书写明理由、条款和第三十条的救济，案件办结")
    void a_reviewers_refusal_ends_the_case_with_ground_article_and_remedies() {
        ProcessInstance application = steps.compared(SampleCitizens.noRecord());
        steps.review(
                application,
                Map.of("decision", "REFUSE", "refusalGround", "refuse-untrue-materials", "reason", "所交证明系伪造"));

        assertThat(application)
                .isEnded()
                .hasPassed("endEvent_refusedByReviewer", "serviceTask_issueRefusal", "endEvent_refused")
                .hasNotPassed("userTask_approveIssuance", "serviceTask_orderCard", "endEvent_refusedBySigner");
        assertThat(file.state(application)).isEqualTo(ApplicationState.REFUSED);
        assertThat(file.notice(application, Notice.Kind.REFUSAL))
                .contains("申办材料不真实、不合法", "所交证明系伪造", "《上海市居住证管理办法》第九条第二款")
                .contains("自收到本决定之日起60日内依法申请行政复议（《中华人民共和国行政复议法》第二十条）")
                .contains("6个月内直接向人民法院提起行政诉讼（《中华人民共和国行政诉讼法》第四十六条）")
                .contains("《上海市居住证管理办法》第三十条");
        assertThat(file.outcome(application, "card-making")).isEqualTo(State.ENDED);
        assertThat(jobs.anywhere()).isEmpty();
    }
}

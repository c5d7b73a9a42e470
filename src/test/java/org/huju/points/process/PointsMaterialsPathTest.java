package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Material;
import org.huju.casefile.Waiver;
import org.huju.notices.Notice;
import org.huju.points.PointsState;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第二十三条：预审一次性告知，补正后直接受理")
class PointsMaterialsPathTest extends CaseTest {

    private static final String DEGREE = "education-proof";
    private static final String CONTRACT = "labour-contract";
    private static final String LICENCE = "employer-licence";

    @Test
    @DisplayName("应交材料按申报的指标确定：申报学历的交学历证明，没有申报职称的不交")
    void what_is_asked_for_follows_from_what_is_claimed() {
        ProcessInstance application = points.filed("reachesStandard");

        assertThat(file.materials(application))
                .extracting(Material::code)
                .contains("residence-permit", "points-application-form", CONTRACT, LICENCE, DEGREE)
                .doesNotContain("title-proof", "marriage-proof", "employer-reason");
        assertThat(walk.open(application, "userTask_precheckMaterials", Staff.TALENT_CLERK)
                        .get("claims")
                        .toString())
                .contains("大学本科学历和学士学位", "累计缴费36个月");
    }

    @Test
    @DisplayName("每一个需要证明的指标都有相应的材料")
    void every_claimed_indicator_brings_its_proof() {
        ProcessInstance many = points.filed("manyIndicators");

        assertThat(file.materials(many))
                .extracting(Material::code)
                .contains(DEGREE, "shortage-major-proof", "award-proof");
    }

    @Test
    @DisplayName("预审有缺漏：一份告知书写明全部缺件，补正后直接办理受理")
    void everything_missing_is_told_in_one_notice_and_after_correction_it_goes_straight_on() {
        ProcessInstance application = points.filed("reachesStandard");
        points.precheck(application, DEGREE, LICENCE);
        assertThat(application)
                .isWaitingAtExactly("userTask_correctMaterials")
                .hasPassed("serviceTask_issuePrecheckNotice");
        assertThat(points.state(application)).isEqualTo(PointsState.AWAITING_CORRECTION);
        assertThat(file.notice(application, Notice.Kind.ONE_TIME_NOTICE))
                .contains("学历学位证书和学历验证材料", "单位营业执照")
                .doesNotContain("劳动（聘用）合同");
        assertThat(walk.open(application, "userTask_correctMaterials", Staff.TALENT_CLERK)
                        .get("noticeText")
                        .toString())
                .contains("现一次性告知");
        points.correct(application);
        assertThat(application).isWaitingAtExactly("userTask_checkPointsMaterials");
        points.check(application);

        assertThat(points.state(application)).isEqualTo(PointsState.ACCEPTED);
        assertThat(file.notices(application)).containsExactly(Notice.Kind.ONE_TIME_NOTICE, Notice.Kind.RECEIPT);
    }

    @Test
    @DisplayName("告知以后可以撤回：案件结束，发给撤回确认，预审期限不再计算")
    void after_the_notice_the_employer_may_withdraw() {
        ProcessInstance application = points.filed("reachesStandard");
        points.precheck(application, DEGREE);
        assertThatThrownBy(() -> walk.submit(
                        application, "userTask_correctMaterials", Staff.TALENT_CLERK, Map.of("choice", "WITHDRAWN")))
                .hasMessageContaining("请填写“撤回原因”");
        walk.submit(
                application,
                "userTask_correctMaterials",
                Staff.TALENT_CLERK,
                Map.of("choice", "WITHDRAWN", "withdrawalReason", "持证人离职"));

        assertThat(application)
                .isEnded()
                .hasPassed("endEvent_pointsWithdrawn")
                .hasNotPassed("userTask_checkPointsMaterials");
        assertThat(points.state(application)).isEqualTo(PointsState.WITHDRAWN);
        assertThat(file.notices(application)).endsWith(Notice.Kind.WITHDRAWN);
        assertThat(jobs.anywhere()).isEmpty();
    }

    @Test
    @DisplayName("受理时仍缺告知过的核心材料：再次退回补正，不受理")
    void a_core_material_that_was_named_is_asked_for_again() {
        ProcessInstance application = points.filed("reachesStandard");
        points.precheck(application, DEGREE);
        points.correct(application);
        points.check(application, DEGREE);

        assertThat(application)
                .isWaitingAtExactly("userTask_correctMaterials")
                .hasNotPassed("serviceTask_acceptPoints");
        assertThat(points.state(application)).isEqualTo(PointsState.AWAITING_CORRECTION);
        assertThat(file.notices(application)).containsExactly(Notice.Kind.ONE_TIME_NOTICE, Notice.Kind.ONE_TIME_NOTICE);
    }

    @Test
    @DisplayName("预审时没有缺漏、窗口核对原件时才发现缺核心材料：第一次告知")
    void what_only_the_originals_show_is_told_in_a_first_notice() {
        ProcessInstance application = points.filed("reachesStandard");
        points.precheck(application);
        points.check(application, CONTRACT);

        assertThat(application).isWaitingAtExactly("userTask_correctMaterials");
        assertThat(file.notice(application, Notice.Kind.ONE_TIME_NOTICE)).contains("劳动（聘用）合同");
    }

    @Test
    @DisplayName("告知书没有列明的材料不得再要求：没有勾选的按免予提供受理")
    void what_the_notice_did_not_name_is_not_asked_for_any_more() {
        ProcessInstance application = points.filed("reachesStandard");
        points.precheck(application, DEGREE);
        points.correct(application);
        points.check(application, CONTRACT);

        assertThat(application).hasPassed("serviceTask_acceptPoints").hasNotPassed("userTask_receivePointsSupplement");
        assertThat(file.material(application, CONTRACT).waiver()).contains(Waiver.NOT_TOLD_AT_ONCE);
    }

    @Test
    @DisplayName("不予受理：书面说明理由和条文，告知救济途径，案件结束")
    void what_cannot_be_accepted_is_refused_with_its_article() {
        ProcessInstance application = points.filed("reachesStandard");
        points.precheck(application);
        walk.submit(
                application,
                "userTask_checkPointsMaterials",
                Staff.TALENT_CLERK,
                Map.of(
                        "finding", "NOT_ACCEPTED",
                        "refusalGround", "points-refuse-not-settled",
                        "refusalReason", "劳动合同已经解除"));

        assertThat(application)
                .isEnded()
                .hasPassed("serviceTask_refusePointsAcceptance", "endEvent_pointsNotAccepted")
                .hasNotPassed("serviceTask_acceptPoints");
        assertThat(points.state(application)).isEqualTo(PointsState.NOT_ACCEPTED);
        assertThat(file.notice(application, Notice.Kind.NOT_ACCEPTED))
                .contains("劳动合同已经解除", "《上海市居住证管理办法》第二十条第二款", "60日", "第三十条");
    }

    @Test
    @DisplayName("不予受理没有依据的，退回表单，案件不动")
    void without_a_ground_nothing_is_decided() {
        ProcessInstance application = points.filed("reachesStandard");
        points.precheck(application);

        assertThatThrownBy(() -> walk.submit(
                        application,
                        "userTask_checkPointsMaterials",
                        Staff.TALENT_CLERK,
                        Map.of("finding", "NOT_ACCEPTED", "refusalReason", "不合条件")))
                .hasMessageContaining("请从列表中选择“不予受理的依据”");
        assertThat(application).isWaitingAtExactly("userTask_checkPointsMaterials");
    }

    @Test
    @DisplayName("勾选了不在应交之列的材料的，退回表单")
    void an_unknown_material_is_named_as_such() {
        ProcessInstance application = points.filed("reachesStandard");

        assertThatThrownBy(() -> walk.submit(
                        application,
                        "userTask_precheckMaterials",
                        Staff.TALENT_CLERK,
                        Map.of("presentMaterials", List.of("marriage-proof"))))
                .hasMessageContaining("不在应交材料之列");
        assertThat(points.state(application)).isEqualTo(PointsState.RECEIVED);
    }
}

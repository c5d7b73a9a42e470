package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Decision;
import org.huju.casefile.Material;
import org.huju.issuance.ApplicationState;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第十条：材料齐全的受理，不齐全的当场一次性告知")
class MaterialsPathTest extends CaseTest {

    private static final String IDENTITY = "identity-document";
    private static final String FORM = "application-form";
    private static final String PORTRAIT = "portrait";

    private ProcessInstance noticed(String... missing) {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        steps.handInAllBut(application, missing);
        return application;
    }

    @Test
    @DisplayName("第十条：缺核心材料，一次性告知全部缺件，不受理")
    void missing_core_material_is_told_at_once_and_completely() {
        ProcessInstance application = noticed(IDENTITY, FORM, PORTRAIT);

        assertThat(application)
                .isWaitingAtExactly("userTask_supplementMaterials")
                .hasPassed("serviceTask_issueOneTimeNotice")
                .hasNotPassed("serviceTask_acceptApplication", "serviceTask_refuseAcceptance");
        assertThat(file.state(application)).isEqualTo(ApplicationState.AWAITING_SUPPLEMENT);
        assertThat(file.of(application).acceptance()).isEmpty();
        assertThat(file.notices(application)).containsExactly(Notice.Kind.ONE_TIME_NOTICE);
        assertThat(file.notice(application, Notice.Kind.ONE_TIME_NOTICE))
                .contains("居民身份证或户口簿", "《上海市居住证申请表》", "近期照片", "《上海市居住证管理办法》第十条");
    }

    @Test
    @DisplayName("第十条：补交后重新核对，仍缺的再次告知，补齐后受理")
    void what_is_supplemented_is_checked_again_until_all_is_there() {
        ProcessInstance application = noticed(IDENTITY, FORM);
        supplement(application);
        assertThat(application).isWaitingAtExactly("userTask_checkMaterials");
        assertThat(file.state(application)).isEqualTo(ApplicationState.RECEIVED);
        steps.handInAllBut(application, FORM);
        assertThat(file.notice(application, Notice.Kind.ONE_TIME_NOTICE))
                .contains("《上海市居住证申请表》")
                .doesNotContain("居民身份证或户口簿");
        assertThat(walk.open(application, "userTask_supplementMaterials", Staff.CLERK))
                .containsEntry("noticeText", file.notice(application, Notice.Kind.ONE_TIME_NOTICE));
        supplement(application);
        steps.handInAllBut(application);

        assertThat(application).hasPassed("serviceTask_acceptApplication");
        assertThat(file.state(application)).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(file.materials(application)).noneMatch(Material::isMissing);
        assertThat(file.notices(application))
                .containsExactly(Notice.Kind.ONE_TIME_NOTICE, Notice.Kind.ONE_TIME_NOTICE, Notice.Kind.RECEIPT);
    }

    private void supplement(ProcessInstance application) {
        walk.submit(application, "userTask_supplementMaterials", Staff.CLERK, Map.of("choice", "SUPPLEMENTED"));
    }

    @Test
    @DisplayName("第十条：补齐表单显示告知书原文和缺件")
    void the_supplement_form_shows_the_notice_and_the_gaps() {
        ProcessInstance application = noticed(IDENTITY);
        Map<String, Object> form = walk.open(application, "userTask_supplementMaterials", Staff.CLERK);

        assertThat(form.get("noticeText")).isEqualTo(file.notice(application, Notice.Kind.ONE_TIME_NOTICE));
        assertThat(form.get("gaps").toString()).contains("居民身份证或户口簿").doesNotContain("近期照片");
    }

    @Test
    @DisplayName("第十条：缺核心材料的，申请人可以在表单中撤回")
    void the_applicant_withdraws_instead_of_supplementing() {
        ProcessInstance application = noticed(IDENTITY);
        walk.submit(
                application,
                "userTask_supplementMaterials",
                Staff.CLERK,
                Map.of("choice", "WITHDRAWN", "withdrawalReason", "回原籍工作"));

        assertThat(application)
                .isEnded()
                .hasPassed("serviceTask_recordWithdrawal", "endEvent_withdrawn")
                .hasNotPassed("serviceTask_acceptApplication");
        assertThat(file.state(application)).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(file.decision(application, Decision.Step.WITHDRAWAL).reason())
                .isEqualTo("回原籍工作");
        assertThat(file.notices(application)).containsExactly(Notice.Kind.ONE_TIME_NOTICE, Notice.Kind.WITHDRAWN);
    }

    @Test
    @DisplayName("第八条：不属于本中心受理的，不予受理，写明理由、条款和第三十条的救济")
    void what_is_not_accepted_is_told_with_ground_article_and_remedies() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        walk.submit(
                application,
                "userTask_checkMaterials",
                Staff.CLERK,
                Map.of("finding", "NOT_ACCEPTED", "refusalGround", "refuse-wrong-office", "refusalReason", "已迁居他区"));

        assertThat(application)
                .isEnded()
                .hasPassed("serviceTask_refuseAcceptance", "endEvent_notAccepted")
                .hasNotPassed("serviceTask_acceptApplication", "serviceTask_issueOneTimeNotice");
        assertThat(file.state(application)).isEqualTo(ApplicationState.NOT_ACCEPTED);
        assertThat(file.decision(application, Decision.Step.CHECK_MATERIALS).article())
                .contains("《上海市居住证管理办法》第八条第一款");
        assertThat(file.notice(application, Notice.Kind.NOT_ACCEPTED))
                .contains("现居住地不属于本受理中心", "已迁居他区", "《上海市居住证管理办法》第八条第一款")
                .contains("自收到本决定之日起60日内依法申请行政复议（《中华人民共和国行政复议法》第二十条）", "6个月内", "《上海市居住证管理办法》第三十条");
    }

    @Test
    @DisplayName("不予受理没有依据或理由的，退回表单，案件不动")
    void without_a_ground_nothing_is_decided() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());

        assertThatThrownBy(() -> walk.submit(
                        application,
                        "userTask_checkMaterials",
                        Staff.CLERK,
                        Map.of("finding", "NOT_ACCEPTED", "refusalReason", "不合条件")))
                .hasMessageContaining("请从列表中选择“不予办理的依据”");
        assertThat(application).isWaitingAtExactly("userTask_checkMaterials");
        assertThat(file.decisions(application)).isEmpty();
    }
}

package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.support.CaseTest;
import org.huju.support.PointsFilings;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("第二十三条：单位到人才服务中心窗口申请")
class SubmitPointsApplicationTest extends CaseTest {

    @Autowired
    private PointsFilings filings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FormService formService;

    private void refused(Map<String, Object> form, String message) {
        filings.givePermits();
        assertThatThrownBy(() -> walk.start("points-application", form, Staff.TALENT_CLERK))
                .hasMessageContaining(message);
        assertThat(jdbc.sql("select count(*) from points_application")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jobs.anywhere()).isEmpty();
    }

    @Test
    @DisplayName("单位注册在别的区：告知由哪个中心受理，什么也不登记")
    void another_districts_employer_is_sent_to_its_own_centre() {
        refused(PointsFilings.of("elsewhere"), "由徐汇区人才服务中心受理");
    }

    @Test
    @DisplayName("表单只列出本中心的区")
    void the_form_offers_the_clerks_own_district_alone() {
        Map<String, Object> form = walk.as(
                Staff.TALENT_CLERK,
                () -> formService.getStartFormVariables(walk.definition("points-application"), null, false));

        assertThat(form.get("districts").toString())
                .contains("310101", "黄浦区人才服务中心")
                .doesNotContain("310104");
    }

    @Test
    @DisplayName("统一社会信用代码校验位不符、姓名不符、月数不是数字：一次全部告知")
    void all_that_is_wrong_is_told_at_once() {
        Map<String, Object> form = PointsFilings.of("reachesStandard");
        form.put("employerCode", "91310101MAHUJU0190");
        form.put("insuredMonths", "很多");
        form.put("education", "GENIUS");

        assertThatThrownBy(() -> walk.start("points-application", form, Staff.TALENT_CLERK))
                .hasMessageContaining("统一社会信用代码")
                .hasMessageContaining("累计缴纳职工社会保险的月数")
                .hasMessageContaining("教育背景");
    }

    @Test
    @DisplayName("没有有效居住证的，不收件")
    void who_holds_no_permit_cannot_apply() {
        refused(PointsFilings.of("permitCancelled"), "居住证");
    }

    @Test
    @DisplayName("同一持证人已有在办申请的，告知编号，不再收件")
    void one_person_has_one_open_application() {
        ProcessInstance open = points.filed("reachesStandard");

        assertThatThrownBy(
                        () -> walk.start("points-application", PointsFilings.of("reachesStandard"), Staff.TALENT_CLERK))
                .hasMessageContaining(points.of(open).applicationNo());
    }
}

package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.clock.StatutoryClock.State;
import org.huju.notices.Notice;
import org.huju.points.PointsState;
import org.huju.support.CaseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第二十三条：从单位代办到告知积分情况")
class StraightPointsPathTest extends CaseTest {

    @Test
    @DisplayName("材料齐全、各部门核验属实：预审、受理、转送、审核、计分、复审、积分通知书")
    void a_complete_true_case_goes_straight_to_its_notice() {
        ProcessInstance application = points.filed("reachesStandard");
        assertThat(application).isWaitingAtExactly("userTask_precheckMaterials");
        points.precheck(application);
        assertThat(points.state(application)).isEqualTo(PointsState.PRECHECKED);
        points.check(application);
        assertThat(points.state(application)).isEqualTo(PointsState.ACCEPTED);
        jobs.run(application);
        assertThat(application)
                .isWaitingAtExactly("userTask_reviewIndicators")
                .hasNotPassed("serviceTask_confirmTrue", "serviceTask_issuePrecheckNotice");
        points.review(application, points.allTrue(application));
        assertThat(application).isWaitingAt("userTask_confirmScore").hasPassed("serviceTask_confirmTrue");
        points.confirm(application);

        assertThat(application)
                .isEnded()
                .hasPassed("serviceTask_issuePointsNotice", "endEvent_pointsTold")
                .hasNotPassed(
                        "serviceTask_issuePointsRefusal",
                        "userTask_confirmFalsehood",
                        "userTask_reviewAgain",
                        "userTask_receivePointsSupplement",
                        "userTask_superviseScoring");
        assertThat(points.state(application)).isEqualTo(PointsState.SCORED);
        assertThat(file.notices(application)).containsExactly(Notice.Kind.RECEIPT, Notice.Kind.POINTS_NOTICE);
        assertThat(file.outcome(application, "points-decision")).isEqualTo(State.MET);
        assertThat(jobs.anywhere()).isEmpty();
    }

    @Test
    @DisplayName("积分通知书写明每一项的分值、规则和条文，标准分值，以及救济途径")
    void the_notice_names_every_item_with_its_rule() {
        ProcessInstance application = points.told("reachesStandard");

        // Born 1990-03-12, so 36 on 2026-11-23: 30. 本科和学士: 90. 36 months are three full years: 9.
        assertThat(file.notice(application, Notice.Kind.POINTS_NOTICE))
                .contains("总积分129分，标准分值120分，已达到标准分值")
                .contains("年龄：30分（", "教育背景：90分（", "在本市工作及缴纳职工社会保险年限：9分（", "《上海市居住证积分管理办法》")
                .contains("至2027年3月23日；签注时")
                .contains("60日内", "申请复核", "《上海市居住证管理办法》第三十条", "《中华人民共和国行政复议法》第二十条");
    }

    @Test
    @DisplayName("第二十六条：结果只告知持证人，不告知单位；一次性告知和受理凭证两方都收到")
    void the_result_is_the_holders_alone() {
        ProcessInstance application = points.told("reachesStandard");

        assertThat(file.notice(application, Notice.Kind.RECEIPT)).startsWith("陆嘉宁、上海沪居示例软件有限公司：");
        assertThat(file.notice(application, Notice.Kind.POINTS_NOTICE))
                .startsWith("陆嘉宁：")
                .doesNotContain("上海沪居示例软件有限公司");
    }
}

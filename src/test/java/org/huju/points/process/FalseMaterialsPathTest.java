package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.clock.StatutoryClock.State;
import org.huju.credit.Bars;
import org.huju.credit.FalseMaterials;
import org.huju.credit.Subject;
import org.huju.notices.Notice;
import org.huju.points.PointsFiling;
import org.huju.points.PointsState;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.MovableClock;
import org.huju.support.PointsFilings;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第二十九条：虚假材料须经另一名工作人员复审才有后果")
class FalseMaterialsPathTest extends CaseTest {

    @Autowired
    private MovableClock clock;

    @Autowired
    private FalseMaterials falseMaterials;

    @Autowired
    private Bars bars;

    @Autowired
    private TaskService taskService;

    private ProcessInstance foundFalse() {
        ProcessInstance application = points.verified("educationFalse");
        points.review(application, points.notTrue(application, "education", "FALSE"));
        return application;
    }

    private void decide(ProcessInstance application, Map<String, Object> decision) {
        walk.submit(application, "userTask_confirmFalsehood", Staff.HR_SIGNER, decision);
    }

    private static Map<String, Object> confirmed(String responsible, String gravity) {
        return Map.of("decision", "CONFIRM", "reason", "学位证书系伪造", "responsible", responsible, "gravity", gravity);
    }

    @Test
    @DisplayName("审核人认定虚假：转另一人复审，此前没有后果，20个工作日不起算")
    void a_reviewers_finding_alone_has_no_consequence() {
        ProcessInstance application = foundFalse();

        assertThat(application)
                .isWaitingAtExactly("userTask_confirmFalsehood")
                .hasNotPassed("serviceTask_confirmTrue", "serviceTask_recordFalseMaterials");
        assertThat(falseMaterials.of(CaseWalk.caseOf(application))).isEmpty();
        assertThat(jobs.timers(application)).isEmpty();
    }

    @Test
    @DisplayName("复审认定、情节严重：登记移送公安、信用平台、3年不得申请；不予积分并说明理由和救济")
    void what_a_second_officer_confirms_has_consequences_and_ends_the_case() {
        ProcessInstance application = foundFalse();
        decide(application, confirmed("HOLDER", "SERIOUS"));

        assertThat(application)
                .isEnded()
                .hasPassed(
                        "serviceTask_recordFalseMaterials", "serviceTask_issuePointsRefusal", "endEvent_pointsRefused")
                .hasNotPassed("serviceTask_confirmTrue", "serviceTask_issuePointsNotice");
        assertThat(points.state(application)).isEqualTo(PointsState.REFUSED);
        assertThat(file.notice(application, Notice.Kind.POINTS_REFUSAL))
                .contains("教育背景：查无此证书编号", "对持证人：移送公安部门依法处理", "公共信用信息服务平台", "不得申请积分，至", "第二十九条第一款")
                .contains("第三十条");
        PointsFiling filing = points.of(application).filing();
        Subject holder = new Subject.Person(filing.holder().idNumber());
        assertThat(bars.on(holder, LocalDate.of(2029, 11, 23))).isPresent();
        assertThat(bars.on(holder, LocalDate.of(2029, 11, 24))).isEmpty();
        assertThat(bars.on(new Subject.Employer(filing.employer().code()), LocalDate.of(2026, 11, 24)))
                .isEmpty();
    }

    @Test
    @DisplayName("单位参与的：单位也登记，罚款幅度3万元以上5万元以下")
    void an_employer_that_took_part_is_recorded_too() {
        ProcessInstance application = foundFalse();
        decide(application, confirmed("BOTH", "ORDINARY"));

        assertThat(falseMaterials.of(CaseWalk.caseOf(application))).hasSize(2);
        assertThat(file.notice(application, Notice.Kind.POINTS_REFUSAL))
                .contains("对单位：由人力资源社会保障部门处以罚款30000元以上50000元以下，具体数额由该部门另行决定（《上海市居住证管理办法》第二十九条第二款）")
                .contains("对持证人：移送公安部门依法处理（《上海市居住证管理办法》第二十九条第一款）")
                .doesNotContain("不得申请积分");
    }

    @Test
    @DisplayName("只是单位伪造的：持证人没有记录")
    void an_employers_forgery_is_not_the_holders() {
        ProcessInstance application = foundFalse();
        decide(application, confirmed("EMPLOYER", "SERIOUS"));

        PointsFiling filing = points.of(application).filing();
        LocalDate next = LocalDate.of(2026, 11, 24);
        assertThat(bars.on(new Subject.Employer(filing.employer().code()), next))
                .isPresent();
        assertThat(bars.on(new Subject.Person(filing.holder().idNumber()), next))
                .isEmpty();
    }

    @Test
    @DisplayName("复审不认定：退回审核，审核人看到意见，可以改为属实，再起算20个工作日")
    void what_is_not_confirmed_goes_back_to_the_reviewer() {
        ProcessInstance application = foundFalse();
        decide(application, Map.of("decision", "RETURN", "reason", "请向学校发函查证"));
        assertThat(application)
                .isWaitingAtExactly("userTask_reviewIndicators")
                .hasNotPassed("serviceTask_recordFalseMaterials");
        assertThat(walk.open(application, "userTask_reviewIndicators", Staff.HR_REVIEWER)
                        .get("returnNote")
                        .toString())
                .contains("请向学校发函查证");
        points.review(application, points.allTrue(application));
        points.confirm(application);

        assertThat(points.state(application)).isEqualTo(PointsState.SCORED);
        assertThat(falseMaterials.of(CaseWalk.caseOf(application))).isEmpty();
    }

    @Test
    @DisplayName("认定属实以后、重新审核时才发现虚假：同样转复审，认定的不予积分")
    void falsehood_found_on_the_second_look_goes_the_same_way() {
        ProcessInstance application = points.scored("reachesStandard");
        points.sendBack(application);
        points.reviewAgain(application, points.notTrue(application, "education", "FALSE"));
        assertThat(application)
                .isWaitingAtExactly("userTask_confirmFalsehood")
                .hasPassed("endEvent_falsehoodFound")
                .hasNotPassed("endEvent_scoreConfirmed");
        decide(application, confirmed("HOLDER", "ORDINARY"));

        assertThat(application).isEnded().hasPassed("endEvent_pointsRefused");
        assertThat(points.state(application)).isEqualTo(PointsState.REFUSED);
        assertThat(file.outcome(application, "points-decision")).isEqualTo(State.ENDED);
    }

    @Test
    @DisplayName("认定属实以后发现虚假、复审又退回的：重新认定属实不重新起算期限")
    void found_true_again_after_a_doubt_keeps_the_first_day() {
        ProcessInstance application = points.scored("reachesStandard");
        points.sendBack(application);
        points.reviewAgain(application, points.notTrue(application, "education", "FALSE"));
        clock.moveTo(LocalDate.of(2026, 11, 30));
        decide(application, Map.of("decision", "RETURN", "reason", "请向学校发函查证"));
        points.review(application, points.allTrue(application));

        assertThat(application).isWaitingAt("userTask_confirmScore");
        assertThat(file.clock(application, "points-decision").from()).isEqualTo("2026-11-23");
        assertThat(file.clock(application, "points-decision").key().round()).isEqualTo(1);
    }

    @Test
    @DisplayName("审核过本案的人不能复审虚假认定")
    void who_has_found_it_false_cannot_confirm_that() {
        ProcessInstance application = points.verified("educationFalse");
        walk.submit(
                application,
                "userTask_reviewIndicators",
                Staff.HR_REVIEWER_AND_SIGNER,
                points.notTrue(application, "education", "FALSE"));
        Task task = walk.task(application, "userTask_confirmFalsehood");

        assertThatThrownBy(() -> walk.as(Staff.HR_REVIEWER_AND_SIGNER, () -> {
                    taskService.claim(task.getId(), Staff.HR_REVIEWER_AND_SIGNER);
                    return null;
                }))
                .hasStackTraceContaining("复审须由另一名工作人员办理");
    }

    @Test
    @DisplayName("以后再申请的：近3年提供虚假材料的次数自动列入审核，按次减分")
    void a_later_application_is_counted_with_what_was_found_before() {
        ProcessInstance first = foundFalse();
        decide(first, confirmed("HOLDER", "ORDINARY"));
        clock.moveTo(LocalDate.of(2027, 3, 1));
        ProcessInstance second =
                walk.start("points-application", PointsFilings.of("educationFalse"), Staff.TALENT_CLERK);
        points.precheck(second);
        points.check(second);
        jobs.run(second);
        assertThat(walk.open(second, "userTask_reviewIndicators", Staff.HR_REVIEWER))
                .containsEntry("falseMaterials", "1次");
        points.review(second, points.allTrue(second));

        assertThat(points.score(second).facts().conduct().falseMaterials()).isEqualTo(1);
    }
}

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
import org.huju.points.PointsAccount;
import org.huju.points.PointsAccounts;
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

    private ProcessInstance foundFalseLate() {
        ProcessInstance application = points.scored("reachesStandard");
        points.sendBack(application);
        points.reviewAgain(application, points.notTrue(application, "education", "FALSE"));
        return application;
    }

    private void decideLate(ProcessInstance application, Map<String, Object> decision) {
        walk.submit(application, "userTask_confirmLateFalsehood", Staff.HR_SIGNER, decision);
    }

    @Test
    @DisplayName("认定属实以后、重新审核时才发现虚假：同样转复审，认定的不予积分")
    void falsehood_found_on_the_second_look_goes_the_same_way() {
        ProcessInstance application = foundFalseLate();
        assertThat(application)
                .isWaitingAtExactly("subProcess_scoring", "userTask_confirmLateFalsehood")
                .hasNotPassed("endEvent_scoreConfirmed", "serviceTask_recordFalseMaterials");
        assertThat(falseMaterials.of(CaseWalk.caseOf(application))).isEmpty();
        decideLate(application, confirmed("HOLDER", "ORDINARY"));

        assertThat(application)
                .isEnded()
                .hasPassed("endEvent_lateFalsehoodConfirmed", "serviceTask_recordFalseMaterials")
                .hasPassed("endEvent_pointsRefused")
                .hasNotPassed("serviceTask_issuePointsNotice");
        assertThat(points.state(application)).isEqualTo(PointsState.REFUSED);
        assertThat(falseMaterials.of(CaseWalk.caseOf(application))).hasSize(1);
        assertThat(file.outcome(application, "points-decision")).isEqualTo(State.ENDED);
        assertThat(jobs.anywhere()).isEmpty();
    }

    @Test
    @DisplayName("重新审核发现虚假、等待复审期间，20个工作日照常计算：预警和届满的定时器还在")
    void the_period_runs_on_while_a_late_falsehood_is_confirmed() {
        ProcessInstance application = foundFalseLate();

        // Found true Mon 2026-11-23: 24-27 November = 1-4, 30 November to 4 December = 5-9, 7-11 = 10-14, 14-18 =
        // 15-19,
        // Mon 21 = 20; back from it: 18 = 1, 17 = 2, Wed 16 = 3.
        assertThat(jobs.timers(application)).containsExactlyInAnyOrder("timer_scoringDueSoon", "timer_scoringDue");
        assertThat(walk.task(application, "userTask_confirmLateFalsehood").getDueDate())
                .hasSameTimeAs(at("2026-12-21T23:59:59"));
        assertThat(jobs.timer(application, "timer_scoringDueSoon").getDuedate())
                .hasSameTimeAs(at("2026-12-16T00:00:00"));
        jobs.fire(jobs.timer(application, "timer_scoringDueSoon"));
        assertThat(walk.task(application, "userTask_confirmLateFalsehood").getPriority())
                .isEqualTo(75);
    }

    @Test
    @DisplayName("届满以后才发现虚假，复审又退回的：只督办一次，原来的督办任务还在")
    void an_overdue_case_is_supervised_once_however_often_it_is_sent_back() {
        ProcessInstance application = points.scored("reachesStandard");
        jobs.fire(jobs.timer(application, "timer_scoringDue"));
        points.sendBack(application);
        points.reviewAgain(application, points.notTrue(application, "education", "FALSE"));
        decideLate(application, Map.of("decision", "RETURN", "reason", "请向学校发函查证"));
        points.reviewAgain(application, points.allTrue(application));

        assertThat(application)
                .isWaitingAtExactly("subProcess_scoring", "userTask_confirmScore", "userTask_superviseScoring");
        assertThat(jobs.timers(application)).containsExactly("timer_scoringDueSoon");
    }

    @Test
    @DisplayName("认定属实以后发现虚假、复审又退回的：审核人看到意见；重新认定属实不重新起算期限，照常告知积分")
    void found_true_again_after_a_doubt_keeps_the_first_day() {
        ProcessInstance application = foundFalseLate();
        clock.moveTo(LocalDate.of(2026, 11, 30));
        decideLate(application, Map.of("decision", "RETURN", "reason", "请向学校发函查证"));
        assertThat(walk.open(application, "userTask_reviewAgain", Staff.HR_REVIEWER)
                        .get("returnNote")
                        .toString())
                .contains("请向学校发函查证");
        points.reviewAgain(application, points.allTrue(application));

        assertThat(application).isWaitingAtExactly("subProcess_scoring", "userTask_confirmScore");
        assertThat(file.clock(application, "points-decision").from()).isEqualTo("2026-11-23");
        assertThat(file.clock(application, "points-decision").key().round()).isEqualTo(1);
        points.confirm(application);
        assertThat(points.state(application)).isEqualTo(PointsState.SCORED);
        assertThat(falseMaterials.of(CaseWalk.caseOf(application))).isEmpty();
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

    @Autowired
    private PointsAccounts accounts;

    private ProcessInstance again(String holder) {
        ProcessInstance second = walk.start("points-application", PointsFilings.of(holder), Staff.TALENT_CLERK);
        points.precheck(second);
        points.check(second);
        jobs.run(second);
        return second;
    }

    @Test
    @DisplayName("已有积分的：认定虚假材料之日起账户按次数减分并告知；没有计分的申请也一样")
    void points_from_an_earlier_application_fall() {
        ProcessInstance first = points.told("reachesStandard");
        clock.moveTo(LocalDate.of(2027, 3, 1));
        ProcessInstance second = again("reachesStandard");
        points.review(second, points.notTrue(second, "education", "FALSE"));
        decide(second, confirmed("HOLDER", "ORDINARY"));

        PointsAccount account =
                accounts.of(points.of(first).filing().holder().idNumber()).orElseThrow();
        // 129 less 150 is nothing, and not less.
        assertThat(account.total()).contains(0);
        assertThat(account.state()).isEqualTo(PointsAccount.State.VALID);
        assertThat(account.application()).contains(CaseWalk.caseOf(first));
        assertThat(file.notice(first, Notice.Kind.POINTS_CHANGED)).contains("由129分调整为0分", "使用虚假材料", "已经认定");
        assertThat(points.score(first).facts().on()).isEqualTo("2027-03-01");
    }

    @Test
    @DisplayName("只是单位伪造的：持证人已有的积分不变")
    void an_employers_forgery_takes_nothing_off_the_holder() {
        ProcessInstance first = points.told("reachesStandard");
        ProcessInstance second = again("reachesStandard");
        points.review(second, points.notTrue(second, "education", "FALSE"));
        decide(second, confirmed("EMPLOYER", "ORDINARY"));

        assertThat(accounts.of(points.of(first).filing().holder().idNumber())
                        .orElseThrow()
                        .total())
                .contains(129);
        assertThat(file.notices(first)).doesNotContain(Notice.Kind.POINTS_CHANGED);
    }

    @Test
    @DisplayName("因虚假材料不予积分的：告知复议和诉讼，不告知办不了的复核")
    void no_recheck_is_offered_that_would_be_refused() {
        ProcessInstance application = foundFalse();
        decide(application, confirmed("HOLDER", "ORDINARY"));

        assertThat(file.notice(application, Notice.Kind.POINTS_REFUSAL))
                .contains("行政复议", "行政诉讼")
                .doesNotContain("申请复核");
    }
}

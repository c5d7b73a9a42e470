package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.notices.Notice;
import org.huju.points.PointsAccount;
import org.huju.points.PointsAccounts;
import org.huju.points.PointsState;
import org.huju.support.CaseTest;
import org.huju.support.PointsFilings;
import org.huju.support.Staff;
import org.huju.verification.Verification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第二十三条：人力资源社会保障部门逐项审核，另一名工作人员复审")
class PointsReviewPathTest extends CaseTest {

    @Autowired
    private PointsAccounts accounts;

    @Autowired
    private TaskService taskService;

    @Autowired
    private FormService formService;

    @Test
    @DisplayName("每项申报的指标向掌握信息的部门各问一次，另问公安部门的记录；没有申报的不问")
    void each_claimed_indicator_is_asked_of_the_department_that_knows() {
        ProcessInstance application = points.accepted("manyIndicators");

        assertThat(file.verifications(application))
                .extracting(verification -> verification.inquiry().code())
                .containsExactlyInAnyOrder(
                        "education/education",
                        "education/shortage-major",
                        "hrss/insurance-years",
                        "hrss/insurance-base",
                        "hrss/award",
                        "public-security/records");
        assertThat(file.verifications(application))
                .extracting(Verification::question)
                .anyMatch(question -> question.contains("近5年有无行政拘留记录"))
                .anyMatch(question -> question.contains("“教育背景”是否属实：硕士研究生学历学位"));
        assertThat(jobs.messages(application)).hasSize(6);
        jobs.run(application);
        assertThat(application).isWaitingAtExactly("userTask_reviewIndicators");
    }

    @Test
    @DisplayName("部门系统不能答复的，由该部门工作人员答复；全部答复以前不能审核")
    void the_review_waits_for_every_answer() {
        ProcessInstance application = points.verified("titleUnknown");
        assertThat(application).isWaitingAt("callActivity_verifyIndicators").hasNotPassed("userTask_reviewIndicators");
        walk.submit(
                application,
                "userTask_verifyByDepartment",
                Staff.HRSS,
                Map.of("result", "CONFIRMED", "note", "已向发证机关查证"));

        assertThat(application).isWaitingAtExactly("userTask_reviewIndicators");
        assertThat(walk.open(application, "userTask_reviewIndicators", Staff.HR_REVIEWER)
                        .get("claim_title")
                        .toString())
                .contains("中级专业技术职务任职资格", "属实", "已向发证机关查证");
    }

    @Test
    @DisplayName("审核表单：每项申报内容旁边是部门的答复，没有申报的指标不出现")
    void the_answers_stand_beside_what_is_claimed() {
        ProcessInstance application = points.verified("educationFalse");

        Map<String, Object> form = walk.open(application, "userTask_reviewIndicators", Staff.HR_REVIEWER);
        assertThat(form.get("claim_education").toString()).contains("硕士研究生", "市教育委员会：不属实（查无此学位证书编号）");
        assertThat(form.get("recordsAnswer").toString()).contains("市公安局：属实");
        assertThat(form).doesNotContainKey("claim_title").containsEntry("falseMaterials", "0次");
    }

    @Test
    @DisplayName("漏了一项结论，或者不属实没有写理由的，退回表单，逐项指明")
    void every_claimed_indicator_needs_a_finding_and_what_is_not_true_a_reason() {
        ProcessInstance application = points.verified("reachesStandard");
        Map<String, Object> without = points.allTrue(application);
        without.remove("finding_education");
        assertThatThrownBy(() -> points.review(application, without)).hasMessageContaining("请选择“教育背景的审核结论”");
        Map<String, Object> unfounded = points.notTrue(application, "education", "NOT_PROVED");
        unfounded.remove("reason_education");
        assertThatThrownBy(() -> points.review(application, unfounded)).hasMessageContaining("请写明“教育背景”不能证明的理由");
        Map<String, Object> absurd = points.allTrue(application);
        absurd.put("detentions", "-1");
        assertThatThrownBy(() -> points.review(application, absurd)).hasMessageContaining("“行政拘留记录”请填写0至99的整数");

        assertThat(application).isWaitingAtExactly("userTask_reviewIndicators");
        assertThat(points.state(application)).isEqualTo(PointsState.ACCEPTED);
    }

    @Test
    @DisplayName("部门答复不属实而认定属实，没有写理由的，退回表单；写了的，复审人看得到")
    void a_finding_against_a_departments_answer_needs_a_reason() {
        ProcessInstance application = points.verified("educationFalse");
        Map<String, Object> findings = points.allTrue(application);
        findings.remove("reason_education");
        assertThatThrownBy(() -> points.review(application, findings)).hasMessageContaining("请写明“教育背景”属实的理由（部门答复不属实）");
        findings.put("reason_education", "学校来函证实证书编号误录");
        points.review(application, findings);

        assertThat(walk.open(application, "userTask_confirmScore", Staff.HR_SIGNER)
                        .get("reviewSummary")
                        .toString())
                .contains("教育背景属实（学校来函证实证书编号误录）");
    }

    @Test
    @DisplayName("公安部门答复有记录而没有登记，没有说明的，退回表单")
    void records_that_are_left_out_need_an_explanation() {
        ProcessInstance application = points.verified("detained");
        Map<String, Object> findings = points.allTrue(application);
        assertThatThrownBy(() -> points.review(application, findings)).hasMessageContaining("公安部门答复有记录，为什么没有登记");
        findings.put("note", "拘留决定已被撤销");
        points.review(application, findings);

        assertThat(walk.open(application, "userTask_confirmScore", Staff.HR_SIGNER))
                .hasEntrySatisfying(
                        "recordsAnswer",
                        answer -> assertThat(answer.toString()).contains("市公安局：不属实", "2024年5月有行政拘留记录1次"))
                .hasEntrySatisfying(
                        "conductLabel",
                        entered -> assertThat(entered.toString()).contains("行政拘留记录0次", "没有严重刑事犯罪记录"));
    }

    @Test
    @DisplayName("不能证明的项目不计分，积分通知书写明理由，其他项目照常")
    void what_is_not_proved_does_not_count_and_nothing_else_follows() {
        ProcessInstance application = points.verified("reachesStandard");
        points.review(application, points.notTrue(application, "education", "NOT_PROVED"));
        assertThat(application).hasPassed("serviceTask_confirmTrue").hasNotPassed("userTask_confirmFalsehood");
        points.confirm(application);

        // 30 for the age of 36 and 9 for three years of insurance.
        assertThat(file.notice(application, Notice.Kind.POINTS_NOTICE))
                .contains("总积分39分", "未达到标准分值", "以下项目不能证明，不予计分", "教育背景：查无此证书编号");
    }

    @Test
    @DisplayName("有行政拘留记录的，减分")
    void a_detention_is_taken_off() {
        ProcessInstance application = points.verified("detained");
        Map<String, Object> findings = points.allTrue(application);
        findings.put("detentions", "1");
        points.review(application, findings);
        points.confirm(application);

        // 30 + 90 + 6 for two years, less 50.
        assertThat(file.notice(application, Notice.Kind.POINTS_NOTICE)).contains("总积分76分", "行政拘留记录：-50分");
    }

    @Test
    @DisplayName("减分多于加分的，写明各项合计和总积分最低为0分的依据")
    void a_total_that_would_fall_below_zero_says_so() {
        ProcessInstance application = points.verified("detained");
        Map<String, Object> findings = points.allTrue(application);
        findings.put("detentions", "3");
        points.review(application, findings);
        points.confirm(application);

        // 30 + 90 + 6 for two years, less three times 50.
        assertThat(file.notice(application, Notice.Kind.POINTS_NOTICE))
                .contains("总积分0分", "各项合计-24分，总积分最低为0分（《上海市居住证积分管理办法》第十一条）");
    }

    @Test
    @DisplayName("属实而不计分的项目也写明理由和依据：职称与教育背景择一")
    void what_is_true_and_does_not_count_is_told_with_its_reason() {
        points.told("belowStandard");
        Map<String, Object> filing = PointsFilings.of("reachesStandard");
        filing.put("title", "INTERMEDIATE");
        filing.put("titleBaseMonths", "6");
        filing.put("spouseYears", "0");
        ProcessInstance application = walk.start("points-application", filing, Staff.TALENT_CLERK);
        points.precheck(application);
        points.check(application);
        jobs.run(application);
        points.review(application, points.allTrue(application));
        assertThat(walk.open(application, "userTask_confirmScore", Staff.HR_SIGNER)
                        .get("items")
                        .toString())
                .contains("专业技术职称和技能等级", "教育背景", "\"points\":\"0分\"");
        points.confirm(application);

        // 100 of the title instead of the 90 of education, 30 and 9 as ever.
        assertThat(file.notice(application, Notice.Kind.POINTS_NOTICE))
                .contains("总积分139分", "以下项目不计分：\n1. 教育背景：0分（", "本可得90分", "择一计分");
    }

    @Test
    @DisplayName("一票否决：复审确认以后不予积分，写明理由和救济途径，没有积分通知书")
    void a_veto_ends_in_a_refusal() {
        ProcessInstance application = points.verified("seriousCrime");
        Map<String, Object> findings = points.allTrue(application);
        findings.put("seriousCrime", true);
        points.review(application, findings);
        assertThat(walk.open(application, "userTask_confirmScore", Staff.HR_SIGNER)
                        .get("scoreLabel")
                        .toString())
                .contains("不能积分");
        points.confirm(application);

        assertThat(application)
                .isEnded()
                .hasPassed("serviceTask_issuePointsRefusal", "endEvent_pointsRefused")
                .hasNotPassed("serviceTask_issuePointsNotice", "serviceTask_recordFalseMaterials");
        assertThat(points.state(application)).isEqualTo(PointsState.REFUSED);
        assertThat(file.notice(application, Notice.Kind.POINTS_REFUSAL)).contains("严重刑事犯罪记录", "第三十条", "申请复核");
    }

    @Test
    @DisplayName("不予积分的，不再等待容缺补交，也不因此列入不诚信名单")
    void a_refused_case_waits_for_nothing() {
        ProcessInstance application = points.verified("tooOld", "employer-licence");
        points.review(application, points.allTrue(application));
        points.confirm(application);

        assertThat(application).isEnded().hasNotPassed("serviceTask_recordMissedPointsSupplement");
        assertThat(jobs.anywhere()).isEmpty();
    }

    @Test
    @DisplayName("复审退回：审核人看到退回意见，原来的结论还在，改正后重新计分")
    void what_is_sent_back_is_reviewed_again_with_the_note_in_view() {
        ProcessInstance application = points.scored("reachesStandard");
        points.sendBack(application);
        Map<String, Object> form = walk.open(application, "userTask_reviewAgain", Staff.HR_REVIEWER);
        assertThat(form.get("returnNote").toString()).contains("退回审核", "请再核对学历证书");
        assertThat(form).containsEntry("finding_education", "TRUE");
        points.reviewAgain(application, points.notTrue(application, "education", "NOT_PROVED"));
        points.confirm(application);

        assertThat(file.notice(application, Notice.Kind.POINTS_NOTICE)).contains("总积分39分");
    }

    @Test
    @DisplayName("审核过本案的人既不能签收也不能提交复审")
    void the_second_officer_is_never_the_first() {
        ProcessInstance application = points.verified("reachesStandard");
        walk.submit(
                application, "userTask_reviewIndicators", Staff.HR_REVIEWER_AND_SIGNER, points.allTrue(application));
        refusedTo(Staff.HR_REVIEWER_AND_SIGNER, application, "userTask_confirmScore");

        assertThat(application).isWaitingAt("userTask_confirmScore");
        points.confirm(application);
        assertThat(points.state(application)).isEqualTo(PointsState.SCORED);
    }

    @Test
    @DisplayName("退回后由另一人重新审核的，原审核人和后审核人都不能复审")
    void whoever_has_reviewed_in_any_round_cannot_confirm() {
        ProcessInstance application = points.scored("reachesStandard");
        points.sendBack(application);
        walk.submit(application, "userTask_reviewAgain", Staff.HR_REVIEWER_AND_SIGNER, points.allTrue(application));

        refusedTo(Staff.HR_REVIEWER_AND_SIGNER, application, "userTask_confirmScore");
    }

    private void refusedTo(String officer, ProcessInstance application, String key) {
        Task task = walk.task(application, key);
        assertThatThrownBy(() -> walk.as(officer, () -> {
                    taskService.claim(task.getId(), officer);
                    return null;
                }))
                .hasStackTraceContaining("复审须由另一名工作人员办理");
        assertThatThrownBy(() -> walk.as(officer, () -> {
                    formService.submitTaskForm(task.getId(), Map.of("decision", "CONFIRM"));
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("先有积分、后来的申请被一票否决的：积分账户失效")
    void a_later_veto_ends_the_account_there_was() {
        ProcessInstance first = points.told("reachesStandard");
        ProcessInstance later =
                walk.start("points-application", PointsFilings.of("reachesStandard"), Staff.TALENT_CLERK);
        points.precheck(later);
        points.check(later);
        jobs.run(later);
        Map<String, Object> findings = points.allTrue(later);
        findings.put("seriousCrime", true);
        points.review(later, findings);
        points.confirm(later);

        PointsAccount account =
                accounts.of(points.of(first).filing().holder().idNumber()).orElseThrow();
        assertThat(account.state()).isEqualTo(PointsAccount.State.LAPSED);
    }

    @Test
    @DisplayName("积分账户随积分通知书开立，有效期至居住证签注届满之日")
    void the_account_is_opened_with_the_notice() {
        ProcessInstance application = points.told("reachesStandard");

        PointsAccount account =
                accounts.of(points.of(application).filing().holder().idNumber()).orElseThrow();
        assertThat(account.total()).contains(129);
        assertThat(account.holdsOn(account.validUntil())).isTrue();
        assertThat(account.holdsOn(account.validUntil().plusDays(1))).isFalse();
    }
}

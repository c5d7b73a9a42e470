package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.casefile.Decision.Step;
import org.huju.clock.StatutoryClock.State;
import org.huju.notices.Notice.Kind;
import org.huju.permit.Endorse;
import org.huju.permit.RecordCancellation;
import org.huju.points.PointsAccount;
import org.huju.points.PointsAccounts;
import org.huju.points.PointsState;
import org.huju.points.RecheckPoints;
import org.huju.points.Score;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.MovableClock;
import org.huju.support.PointsFilings;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("积分复核：有异议或者发现差错的，由没有参与本案的负责人复核（系统设定），不影响第三十条的救济")
class PointsRecheckPathTest extends CaseTest {

    private static final String HOLDER = "reachesStandard";
    private static final String RECHECK = "userTask_recheckPoints";
    private static final String PERIOD = "points-recheck";

    @Autowired
    private MovableClock clock;

    @Autowired
    private PointsAccounts accounts;

    @Autowired
    private Endorse endorse;

    @Autowired
    private RecordCancellation recordCancellation;

    @Autowired
    private RecheckPoints recheckPoints;

    @Autowired
    private TaskService taskService;

    @Autowired
    private FormService formService;

    @Autowired
    private IdentityService identityService;

    private ProcessInstance ask(ProcessInstance told, String requester, String by) {
        return walk.start("points-recheck", request(told, requester), by);
    }

    private Map<String, Object> request(ProcessInstance told, String requester) {
        return Map.of(
                "number", points.of(told).accepted().acceptanceNo(), "requester", requester, "reason", "学历已经认证，没有计分");
    }

    private ProcessInstance asked(ProcessInstance told) {
        return ask(told, "HOLDER", Staff.TALENT_CLERK);
    }

    private void uphold(ProcessInstance recheck) {
        walk.submit(recheck, RECHECK, Staff.HR_HEAD, Map.of("decision", "UPHOLD", "reason", "原认定无误"));
    }

    private void correct(ProcessInstance recheck, Map<String, Object> corrections) {
        Map<String, Object> values = new HashMap<>(walk.open(recheck, RECHECK, Staff.HR_HEAD));
        values.put("decision", "CORRECT");
        values.put("reason", "学信网认证报告已经核实");
        values.putAll(corrections);
        walk.submit(recheck, RECHECK, Staff.HR_HEAD, values);
    }

    /** Told with one indicator not proved: 30 for the age, 9 for three years of insurance. */
    private ProcessInstance toldWithoutEducation() {
        ProcessInstance application = points.verified(HOLDER);
        points.review(application, points.notTrue(application, "education", "NOT_PROVED"));
        points.confirm(application);
        return application;
    }

    private PointsAccount account(ProcessInstance application) {
        return accounts.of(points.of(application).filing().holder().idNumber()).orElseThrow();
    }

    private List<PointsAccount.Entry.Kind> history(ProcessInstance application) {
        return accounts.history(points.of(application).filing().holder().idNumber()).stream()
                .map(PointsAccount.Entry::kind)
                .toList();
    }

    @Nested
    @DisplayName("复核决定")
    class Decided {

        @Test
        @DisplayName("维持：写明理由、各项分值和救济途径，账户不变，不重新计分")
        void upheld_nothing_changes() {
            ProcessInstance told = points.told(HOLDER);
            ProcessInstance recheck = asked(told);
            assertThat(recheck).isWaitingAtExactly(RECHECK);
            uphold(recheck);

            assertThat(recheck)
                    .isEnded()
                    .hasPassed("serviceTask_issueRecheckNotice", "endEvent_rechecked")
                    .hasNotPassed("businessRuleTask_rescoreIndicators", "userTask_superviseRecheck");
            assertThat(file.notice(told, Kind.RECHECK_DECISION))
                    .contains("维持原积分结果", "原认定无误", "总积分129分", "教育背景：90分", "行政复议", "行政诉讼")
                    .doesNotContain("申请复核");
            assertThat(history(told)).containsExactly(PointsAccount.Entry.Kind.OPENED);
            assertThat(file.outcome(told, PERIOD)).isEqualTo(State.MET);
            assertThat(points.state(told)).isEqualTo(PointsState.SCORED);
            assertThat(jobs.anywhere()).isEmpty();
        }

        @Test
        @DisplayName("更正认定：按受理之日的规则重新计分，调整账户，写明更正了什么")
        void corrected_it_is_scored_again_by_the_rules_of_the_same_day() {
            ProcessInstance told = toldWithoutEducation();
            assertThat(account(told).total()).contains(39);
            clock.moveTo(LocalDate.parse("2026-12-01"));
            ProcessInstance recheck = asked(told);
            assertThat(walk.open(recheck, RECHECK, Staff.HR_HEAD))
                    .containsEntry("finding_education", "NOT_PROVED")
                    .containsEntry("toldOn", "2026-11-23")
                    .containsEntry("recheckDue", "2026-12-15")
                    .containsEntry("conductLabel", "提供虚假材料0次；行政拘留记录0次；一般刑事犯罪记录0次；没有严重刑事犯罪记录；没有违反计划生育政策记录")
                    .hasEntrySatisfying(
                            "recordsAnswer",
                            answer -> assertThat(answer.toString()).contains("市公安局：属实"))
                    .hasEntrySatisfying(
                            "request",
                            request -> assertThat(request.toString()).contains("持证人提出复核", Staff.TALENT_CLERK, "学历已经认证"))
                    .hasEntrySatisfying(
                            "scoreLabel", score -> assertThat(score.toString()).contains("39分"));
            correct(recheck, Map.of("finding_education", "TRUE"));

            assertThat(recheck).isEnded().hasPassed("businessRuleTask_rescoreIndicators");
            assertThat(file.notice(told, Kind.RECHECK_DECISION))
                    .contains("更正", "教育背景由“不能证明”改为“属实”", "学信网认证报告已经核实", "总积分129分");
            assertThat(account(told).total()).contains(129);
            assertThat(history(told))
                    .containsExactly(PointsAccount.Entry.Kind.OPENED, PointsAccount.Entry.Kind.ADJUSTED);
            assertThat(points.score(told).facts().on()).isEqualTo("2026-11-23");
            assertThat(points.score(told).on()).isEqualTo("2026-12-01");
            assertThat(points.state(told)).isEqualTo(PointsState.SCORED);
        }

        @Test
        @DisplayName("签注时已经重新计分的，按签注之日更正")
        void what_was_counted_at_an_endorsement_is_put_right_for_that_day() {
            ProcessInstance told = toldWithoutEducation();
            clock.moveTo(LocalDate.parse("2027-01-11"));
            LocalDate until = account(told).validUntil().plusYears(1);
            endorse.endorse(
                    points.of(told).permitNo(), account(told).validUntil().minusDays(5), Staff.CLERK, Optional.empty());
            ProcessInstance recheck = ask(told, "OFFICE", Staff.HR_REVIEWER);
            correct(recheck, Map.of("finding_education", "TRUE"));

            assertThat(points.score(told).facts().on()).isEqualTo("2027-01-11");
            assertThat(file.notice(told, Kind.RECHECK_DECISION)).contains("按计分之日（2027年1月11日）的指标体系和年龄");
            assertThat(account(told).total()).contains(129);
            assertThat(account(told).validUntil()).isEqualTo(until);
        }

        @Test
        @DisplayName("更正后不能积分的：账户失效，告知理由和条文")
        void corrected_to_none_the_account_lapses() {
            ProcessInstance told = points.told(HOLDER);
            ProcessInstance recheck = ask(told, "OFFICE", Staff.HR_REVIEWER);
            correct(recheck, Map.of("seriousCrime", true));

            assertThat(recheck).isEnded();
            assertThat(points.state(told)).isEqualTo(PointsState.REFUSED);
            assertThat(account(told).state()).isEqualTo(PointsAccount.State.LAPSED);
            assertThat(file.notice(told, Kind.RECHECK_DECISION)).contains("由“无”改为“有”", "不予积分", "严重刑事犯罪记录");
        }

        @Test
        @DisplayName("原不予积分的，更正后积分并建立账户")
        void none_corrected_to_points_opens_the_account() {
            ProcessInstance application = points.verified(HOLDER);
            Map<String, Object> findings = points.allTrue(application);
            findings.put("seriousCrime", true);
            points.review(application, findings);
            points.confirm(application);
            assertThat(points.state(application)).isEqualTo(PointsState.REFUSED);
            ProcessInstance recheck = asked(application);
            correct(recheck, Map.of("seriousCrime", false, "detentions", "1"));

            // 30 for the age, 90 for the degree, 9 for the insurance, 50 taken off.
            assertThat(points.state(application)).isEqualTo(PointsState.SCORED);
            assertThat(account(application).total()).contains(79);
            assertThat(file.notice(application, Kind.RECHECK_DECISION))
                    .contains("由“有”改为“无”", "行政拘留记录由0次改为1次", "总积分79分");
        }
    }

    @Nested
    @DisplayName("复核期限：10个工作日，逾期由区督办")
    class Late {

        @Test
        @DisplayName("自收到复核申请之日起算；期满交区督办，复核仍可作出")
        void past_its_day_it_goes_to_the_district() {
            ProcessInstance told = points.told(HOLDER);
            clock.moveTo(LocalDate.parse("2026-12-01"));
            ProcessInstance recheck = asked(told);
            Job due = jobs.timer(recheck, "timer_recheckDue");
            // From Tuesday 1 December: 2, 3, 4 | 7, 8, 9, 10, 11 | 14, 15 December.
            assertThat(due.getDuedate()).hasSameTimeAs(at("2026-12-15T23:59:59"));
            assertThat(walk.task(recheck, RECHECK).getDueDate()).hasSameTimeAs(at("2026-12-15T23:59:59"));
            int before = walk.task(recheck, RECHECK).getPriority();
            jobs.fire(due);
            assertThat(recheck).hasPassed("serviceTask_markTaskOverdue");
            assertThat(walk.task(recheck, RECHECK).getPriority()).isGreaterThan(before);

            assertThat(walk.tasks(recheck))
                    .extracting(Task::getTaskDefinitionKey)
                    .containsExactlyInAnyOrder(RECHECK, "userTask_superviseRecheck");
            assertThat(walk.open(recheck, "userTask_superviseRecheck", Staff.DISTRICT))
                    .containsEntry("recheckDue", "2026-12-15")
                    .doesNotContainKeys("holderName", "idNumber", "employerName");
            walk.submit(recheck, "userTask_superviseRecheck", Staff.DISTRICT, Map.of("measure", "三日内作出复核决定"));
            assertThat(file.decision(told, Step.SUPERVISE_RECHECK).reason()).isEqualTo("三日内作出复核决定");
            clock.moveTo(LocalDate.parse("2026-12-16"));
            uphold(recheck);

            assertThat(recheck).isEnded().hasPassed("endEvent_recheckSupervised", "endEvent_rechecked");
            assertThat(file.outcome(told, PERIOD)).isEqualTo(State.MISSED);
        }

        @Test
        @DisplayName("逾期以后复核了的：没有督办的待办随之撤下")
        void nobody_is_asked_to_supervise_what_is_done() {
            ProcessInstance recheck = asked(points.told(HOLDER));
            jobs.fire(jobs.timer(recheck, "timer_recheckDue"));
            assertThat(recheck).isWaitingAt(RECHECK, "userTask_superviseRecheck");
            uphold(recheck);

            assertThat(recheck).isEnded();
        }
    }

    @Nested
    @DisplayName("谁可以提出、什么时候")
    class Requested {

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-23", "2027-01-22"})
        @DisplayName("持证人：自告知之日起60日内，最后一日仍可以")
        void a_holder_until_the_last_day(String on) {
            ProcessInstance told = points.told(HOLDER);
            clock.moveTo(LocalDate.parse(on));

            // Told on 23 November: 7 days of November, 31 of December, 22 of January.
            assertThat(asked(told)).isWaitingAtExactly(RECHECK);
        }

        @Test
        @DisplayName("第61日持证人不能再提出；本部门发现差错的仍然可以")
        void the_day_after_only_the_office() {
            ProcessInstance told = points.told(HOLDER);
            clock.moveTo(LocalDate.parse("2027-01-23"));

            assertThat(Refusal.at("number", () -> asked(told))).contains("2026-11-23告知", "2027-01-22届满");
            assertThat(file.decisions(told)).noneMatch(d -> d.step() == Step.REQUEST_RECHECK);
            assertThat(ask(told, "OFFICE", Staff.HR_REVIEWER)).isWaitingAtExactly(RECHECK);
        }

        @Test
        @DisplayName("正在复核的不能重复提出；持证人只能提出一次，此后本部门仍可以")
        void once_for_the_holder_and_one_at_a_time() {
            ProcessInstance told = points.told(HOLDER);
            ProcessInstance recheck = asked(told);
            assertThat(Refusal.at("number", () -> asked(told))).contains("正在复核");
            uphold(recheck);

            assertThat(Refusal.at("number", () -> asked(told))).contains("已经提出过一次复核", "行政复议");
            ProcessInstance offices = ask(told, "OFFICE", Staff.HR_REVIEWER);
            assertThat(offices).isWaitingAtExactly(RECHECK);
            assertThatThrownBy(() -> uphold(offices)).hasStackTraceContaining("您参与过本案");
            walk.submit(offices, RECHECK, Staff.HRSS_HEAD, Map.of("decision", "UPHOLD", "reason", "原认定无误"));
            assertThat(file.clock(told, PERIOD).key().round()).isEqualTo(2);
        }

        @Test
        @DisplayName("尚未告知结果的、因虚假材料不予积分的、积分已经失效的、已由后来的申请代替的，不能复核")
        void what_has_no_result_that_counts() {
            ProcessInstance open = points.scored(HOLDER);
            assertThat(Refusal.at("number", () -> asked(open))).contains("没有可以复核的积分结果");
            points.confirm(open);
            ProcessInstance later = walk.start("points-application", PointsFilings.of(HOLDER), Staff.TALENT_CLERK);
            points.precheck(later);
            points.check(later);
            jobs.run(later);
            points.review(later, points.allTrue(later));
            points.confirm(later);
            assertThat(Refusal.at("number", () -> asked(open))).contains("已由后来的申请代替");

            recordCancellation.cancel(points.of(later).permitNo(), "离沪", "第十六条", Staff.CLERK, Optional.empty());
            assertThat(Refusal.at("number", () -> ask(later, "OFFICE", Staff.HR_REVIEWER)))
                    .contains("已经失效");
        }

        @Test
        @DisplayName("因虚假材料不予积分的，走行政复议或者诉讼")
        void false_materials_are_no_matter_of_a_recheck() {
            ProcessInstance application = points.scored("educationFalse");
            points.sendBack(application);
            points.reviewAgain(application, points.notTrue(application, "education", "FALSE"));
            walk.submit(
                    application,
                    "userTask_confirmLateFalsehood",
                    Staff.HR_SIGNER,
                    Map.of(
                            "decision",
                            "CONFIRM",
                            "reason",
                            "学校答复查无此人",
                            "responsible",
                            "HOLDER",
                            "gravity",
                            "ORDINARY"));
            assertThat(points.state(application)).isEqualTo(PointsState.REFUSED);

            assertThat(Refusal.at("number", () -> asked(application))).contains("没有可以复核的积分结果");
        }

        @ParameterizedTest
        @CsvSource({
            "number, '', 请填写“积分申请的收件编号或者受理号”",
            "number, B20260101999999, 本单位没有这件申请",
            "requester, '', 请选择“由谁提出”",
            "requester, NOBODY, “由谁提出”没有这个选项",
            "reason, ' ', 请填写“理由”",
        })
        void a_field_that_is_wrong(String field, String value, String message) {
            ProcessInstance told = points.told(HOLDER);
            Map<String, Object> form = new HashMap<>(request(told, "HOLDER"));
            form.put(field, value);

            assertThat(Refusal.at(field, () -> walk.start("points-recheck", form, Staff.TALENT_CLERK)))
                    .contains(message);
            assertThat(file.decisions(told)).noneMatch(d -> d.step() == Step.REQUEST_RECHECK);
        }

        @Test
        @DisplayName("别的区的人才服务中心查不到本区的申请")
        void another_district_knows_nothing_of_it() {
            ProcessInstance told = points.told(HOLDER);
            String definition = walk.definition("points-recheck");
            identityService.setAuthentication("elsewhere", List.of("talent-310104"));
            try {
                assertThat(Refusal.at(
                                "number",
                                () -> formService.submitStartForm(definition, new HashMap<>(request(told, "HOLDER")))))
                        .contains("本单位没有这件申请");
            } finally {
                identityService.clearAuthentication();
            }
        }
    }

    @Nested
    @DisplayName("复核的人没有参与本案")
    class Uninvolved {

        @ParameterizedTest
        @ValueSource(strings = {Staff.HR_REVIEWER, Staff.HR_SIGNER, Staff.TALENT_CLERK})
        @DisplayName("审核人、复审人、提出复核的人不能签收，也不能决定")
        void who_took_part_cannot_decide(String user) {
            ProcessInstance told = points.told(HOLDER);
            ProcessInstance recheck = asked(told);
            Task task = walk.task(recheck, RECHECK);

            identityService.setAuthentication(user, List.of("hr-310101-head"));
            try {
                assertThatThrownBy(() -> taskService.claim(task.getId(), user))
                        .hasStackTraceContaining("须由没有参与本案的负责人复核");
            } finally {
                identityService.clearAuthentication();
            }
            assertThatThrownBy(() -> recheckPoints.uphold(CaseWalk.caseOf(told), "无误", user))
                    .hasMessageContaining("须由没有参与本案的负责人复核");
            assertThat(file.decisions(told)).noneMatch(d -> d.step() == Step.RECHECK_POINTS);
        }
    }

    @Nested
    @DisplayName("退回的：说明原因，什么也不改变")
    class Refused {

        @ParameterizedTest
        @CsvSource({
            "finding_education, TRUE, decision, 没有更正任何认定或者记录",
            "finding_education, FALSE, decision, 复核不能认定虚假材料",
            "finding_education, MAYBE, finding_education, 没有这个选项",
            "detentions, many, detentions, 请填写0至99的整数",
            "ordinaryCrimes, -1, ordinaryCrimes, 请填写0至99的整数",
            "decision, '', decision, 请选择“决定”",
            "reason, '', reason, 请填写“理由”",
        })
        void a_correction_that_is_none(String field, String value, String named, String message) {
            ProcessInstance told = points.told(HOLDER);
            ProcessInstance recheck = asked(told);

            assertThat(Refusal.at(named, () -> correct(recheck, Map.of(field, value))))
                    .contains(message);
            assertThat(recheck).isWaitingAtExactly(RECHECK);
            assertThat(file.decisions(told)).noneMatch(d -> d.step() == Step.RECHECK_POINTS);
            assertThat(points.score(told).score())
                    .isInstanceOfSatisfying(
                            Score.Points.class,
                            score -> assertThat(score.total()).isEqualTo(129));
            assertThat(account(told).total()).contains(129);
        }
    }
}

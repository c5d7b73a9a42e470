package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.casefile.Decision.Step;
import org.huju.clock.StatutoryClock.State;
import org.huju.credit.FalseMaterials;
import org.huju.credit.Subject;
import org.huju.notices.Notice.Kind;
import org.huju.points.PointsState;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.PointsFilings;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第三十条：单位拒绝或者无法代办的，持证人直接申请，责令单位改正或者直接受理")
class DirectPointsRequestPathTest extends CaseTest {

    private static final String HOLDER = "employerRefuses";
    private static final String DECIDE = "userTask_decideDirectRequest";
    private static final String CHECK = "userTask_checkCorrection";
    private static final String SUPERVISE = "userTask_superviseDirectRequest";
    private static final String PERIOD = "employer-correction";
    private static final String DECISION = "direct-request-decision";
    private static final String ARTICLE = "《上海市居住证管理办法》第三十条";

    @Autowired
    private PointsFilings filings;

    @Autowired
    private MovableClock clock;

    @Autowired
    private FalseMaterials falseMaterials;

    @BeforeEach
    void permits() {
        filings.givePermits();
    }

    private static Map<String, Object> form(String holder) {
        Map<String, Object> form = new HashMap<>(PointsFilings.of(holder));
        form.put("directCause", "REFUSES");
        form.put("directExplanation", "本人三次书面提出，人事部门口头拒绝");
        return form;
    }

    private ProcessInstance requested() {
        return walk.start("direct-points-request", form(HOLDER), Staff.HR_REVIEWER);
    }

    private void decide(ProcessInstance request, String decision) {
        walk.submit(request, DECIDE, Staff.HR_HEAD, Map.of("decision", decision, "reason", "单位没有正当理由"));
    }

    private ProcessInstance ordered() {
        ProcessInstance request = requested();
        decide(request, "ORDER");
        return request;
    }

    private ProcessInstance employerFiles() {
        return walk.start("points-application", PointsFilings.of(HOLDER), Staff.TALENT_CLERK);
    }

    private void check(ProcessInstance request, String correction, String number) {
        Map<String, Object> values = Map.of("correction", correction, "number", number, "reason", "已与单位人事部门核对");
        walk.submit(request, CHECK, Staff.HR_REVIEWER, values);
    }

    private void assertLeftToEmployer(ProcessInstance request, String number) {
        assertThat(request)
                .isEnded()
                .hasPassed("serviceTask_closeDirectRequest", "endEvent_employerFiled")
                .hasNotPassed("serviceTask_takeDirectly");
        assertThat(points.state(request)).isEqualTo(PointsState.LEFT_TO_EMPLOYER);
        assertThat(file.notices(request)).containsExactly(Kind.EMPLOYER_ORDER, Kind.DIRECT_REQUEST_DECISION);
        assertThat(file.notice(request, Kind.DIRECT_REQUEST_DECISION)).contains("单位已经提出积分申请", number, ARTICLE);
    }

    /** The case goes on as every other, but at the bureau. */
    private void assertTaken(ProcessInstance request) {
        assertThat(request).isEnded().hasPassed("serviceTask_takeDirectly", "endEvent_takenDirectly");
        assertThat(points.state(request)).isEqualTo(PointsState.RECEIVED);
        assertThat(file.notice(request, Kind.DIRECT_REQUEST_DECISION)).contains("直接办理", ARTICLE);
        assertThat(walk.tasks(request))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("userTask_precheckMaterials");
        assertThat(walk.task(request, "userTask_precheckMaterials", Staff.HR_REVIEWER))
                .isNotNull();
    }

    @Nested
    @DisplayName("责令单位改正")
    class Ordered {

        @Test
        @DisplayName("告知单位期限和依据，10个工作日自责令之日起算，到期前由审核人员核对")
        void the_employer_is_told_by_when() {
            ProcessInstance request = requested();
            assertThat(request).isWaitingAtExactly(DECIDE);
            assertThat(points.state(request)).isEqualTo(PointsState.DIRECT_REQUESTED);
            clock.moveTo(LocalDate.parse("2026-11-25"));
            decide(request, "ORDER");

            // From Wednesday 25 November: 26, 27 | 30, 1, 2, 3, 4 | 7, 8, 9 December.
            assertThat(file.due(request, PERIOD)).isEqualTo("2026-12-09");
            assertThat(walk.task(request, CHECK, Staff.HR_REVIEWER).getDueDate())
                    .hasSameTimeAs(at("2026-12-09T23:59:59"));
            assertThat(jobs.timer(request, "timer_correctionDue").getDuedate())
                    .hasSameTimeAs(at("2026-12-09T23:59:59"));
            assertThat(file.notice(request, Kind.EMPLOYER_ORDER))
                    .contains("责令你单位改正", "2026年12月9日前（含当日）", "单位没有正当理由", ARTICLE);
            assertThat(walk.open(request, CHECK, Staff.HR_REVIEWER))
                    .containsEntry("orderedOn", "2026-11-25")
                    .containsEntry("orderReason", "单位没有正当理由")
                    .containsEntry("correctionDue", "2026-12-09")
                    .containsEntry("directCause", "单位无正当理由拒绝代办");
        }

        @Test
        @DisplayName("单位提出了申请：核对编号后办结，由单位的申请继续")
        void the_employer_files_and_its_application_goes_on() {
            ProcessInstance request = ordered();
            ProcessInstance employers = employerFiles();
            String number = points.of(employers).applicationNo();
            check(request, "CORRECTED", number);

            assertLeftToEmployer(request, number);
            assertThat(file.outcome(request, PERIOD)).isEqualTo(State.MET);
            assertThat(file.decision(request, Step.CHECK_CORRECTION).decidedBy())
                    .isEqualTo(Staff.HR_REVIEWER);
            assertThat(employers).isWaitingAtExactly("userTask_precheckMaterials");
            assertThat(points.state(employers)).isEqualTo(PointsState.RECEIVED);
        }

        @Test
        @DisplayName("期满没有核对、单位也没有申请：直接受理，预审期限自受理之日起算")
        void what_is_not_corrected_by_the_last_day_is_taken_directly() {
            ProcessInstance request = ordered();
            Job due = jobs.timer(request, "timer_correctionDue");
            // From Monday 23 November: 24, 25, 26, 27 | 30, 1, 2, 3, 4 | 7 December.
            assertThat(due.getDuedate()).hasSameTimeAs(at("2026-12-07T23:59:59"));
            jobs.fire(due);

            assertThat(request).hasPassed("serviceTask_lookForFiling");
            assertTaken(request);
            assertThat(file.outcome(request, PERIOD)).isEqualTo(State.MISSED);
            assertThat(file.decision(request, Step.CHECK_CORRECTION).outcome()).isEqualTo("单位未改正");
            // 8 and 9 December.
            assertThat(file.due(request, "points-precheck")).isEqualTo("2026-12-09");
        }

        @Test
        @DisplayName("期满没有核对，但单位已经申请：由单位的申请继续，不再直接受理")
        void what_the_employer_has_filed_is_found_on_the_last_day() {
            ProcessInstance request = ordered();
            ProcessInstance employers = employerFiles();
            jobs.fire(jobs.timer(request, "timer_correctionDue"));

            assertLeftToEmployer(request, points.of(employers).applicationNo());
            assertThat(file.outcome(request, PERIOD)).isEqualTo(State.MET);
        }

        @Test
        @DisplayName("期满时单位的申请已经办结、已告知积分的，同样是已改正")
        void what_the_employer_has_filed_counts_when_it_is_closed_too() {
            ProcessInstance request = ordered();
            ProcessInstance employers = employerFiles();
            points.precheck(employers);
            points.check(employers);
            jobs.run(employers);
            points.review(employers, points.allTrue(employers));
            points.confirm(employers);
            String number = points.of(employers).applicationNo();
            assertThat(Refusal.at("correction", () -> check(request, "NOT_CORRECTED", "")))
                    .contains(number);
            jobs.fire(jobs.timer(request, "timer_correctionDue"));

            assertLeftToEmployer(request, number);
        }

        @Test
        @DisplayName("责令单位改正的通知写明单位的救济途径")
        void the_employer_is_told_its_remedies() {
            assertThat(file.notice(ordered(), Kind.EMPLOYER_ORDER)).contains("行政复议", "行政诉讼");
        }

        @Test
        @DisplayName("不得代办的单位不能被责令代办；不予受理时不叫持证人去委托它")
        void who_must_not_file_is_not_ordered_to() {
            ProcessInstance request = requested();
            falseMaterials.found(
                    UUID.randomUUID(),
                    new Subject.Employer(points.of(request).filing().employer().code()),
                    List.of("劳动合同"),
                    true,
                    Staff.HR_SIGNER,
                    LocalDate.parse("2026-11-23"));
            assertThat(Refusal.at("decision", () -> decide(request, "ORDER"))).contains("不得代办积分申请", "第二十九条", "直接受理");
            decide(request, "REJECT");

            assertThat(file.notice(request, Kind.DIRECT_REQUEST_DECISION)).doesNotContain("您可以委托单位");
        }

        @Test
        @DisplayName("单位明确表示不改正：不必等到期满，直接受理")
        void who_refuses_again_is_not_waited_for() {
            ProcessInstance request = ordered();
            check(request, "NOT_CORRECTED", "");

            assertTaken(request);
            assertThat(request).hasNotPassed("serviceTask_lookForFiling");
            assertThat(file.outcome(request, PERIOD)).isEqualTo(State.ENDED);
            assertThat(jobs.timers(request)).doesNotContain("timer_correctionDue");
        }
    }

    @Nested
    @DisplayName("决定期限：5个工作日，逾期由区督办")
    class InTime {

        @Test
        @DisplayName("自收到直接申请之日起算，写在待办和表单上")
        void the_time_to_decide_runs_from_the_request() {
            clock.moveTo(LocalDate.parse("2026-11-26"));
            ProcessInstance request = requested();

            // From Thursday 26 November: 27 | 30, 1, 2, 3 December.
            assertThat(file.due(request, DECISION)).isEqualTo("2026-12-03");
            assertThat(jobs.timer(request, "timer_directRequestDue").getDuedate())
                    .hasSameTimeAs(at("2026-12-03T23:59:59"));
            assertThat(walk.task(request, DECIDE, Staff.HR_HEAD).getDueDate()).hasSameTimeAs(at("2026-12-03T23:59:59"));
            assertThat(walk.open(request, DECIDE, Staff.HR_HEAD)).containsEntry("directRequestDue", "2026-12-03");
        }

        @ParameterizedTest
        @CsvSource({"ORDER", "ACCEPT", "REJECT"})
        @DisplayName("按期决定的：期限终止，不督办")
        void decided_in_time_the_clock_has_ended(String decision) {
            ProcessInstance request = requested();
            // From Monday 23 November: 24, 25, 26, 27 | 30; the last day counts.
            clock.moveTo(LocalDate.parse("2026-11-30"));
            decide(request, decision);

            assertThat(file.outcome(request, DECISION)).isEqualTo(State.MET);
            assertThat(jobs.timers(request)).doesNotContain("timer_directRequestDue");
            assertThat(request).hasNotPassed("serviceTask_markTaskOverdue", SUPERVISE);
        }

        @Test
        @DisplayName("期满未决定：待办提前，交区督办，区里看不到个人信息；仍可决定")
        void past_its_day_it_goes_to_the_district() {
            ProcessInstance request = requested();
            Job due = jobs.timer(request, "timer_directRequestDue");
            assertThat(due.getDuedate()).hasSameTimeAs(at("2026-11-30T23:59:59"));
            int before = walk.task(request, DECIDE).getPriority();
            jobs.fire(due);

            assertThat(request).hasPassed("serviceTask_markTaskOverdue");
            assertThat(walk.task(request, DECIDE).getPriority()).isGreaterThan(before);
            assertThat(walk.tasks(request))
                    .extracting(Task::getTaskDefinitionKey)
                    .containsExactlyInAnyOrder(DECIDE, SUPERVISE);
            assertThat(walk.open(request, SUPERVISE, Staff.DISTRICT))
                    .containsEntry("directRequestDue", "2026-11-30")
                    .doesNotContainKeys("holderName", "idNumber", "employerName", "directExplanation");
            walk.submit(request, SUPERVISE, Staff.DISTRICT, Map.of("measure", "二日内作出决定"));
            assertThat(file.decision(request, Step.SUPERVISE_DIRECT_REQUEST).reason())
                    .isEqualTo("二日内作出决定");
            clock.moveTo(LocalDate.parse("2026-12-01"));
            decide(request, "REJECT");

            assertThat(request)
                    .isEnded()
                    .hasPassed("endEvent_directRequestSupervised", "endEvent_directRequestRejected");
            assertThat(file.outcome(request, DECISION)).isEqualTo(State.MISSED);
        }

        @ParameterizedTest
        @CsvSource({"REJECT", "ACCEPT"})
        @DisplayName("逾期以后决定了的：没有督办的待办随之撤下")
        void nobody_is_asked_to_supervise_what_is_done(String decision) {
            ProcessInstance request = requested();
            jobs.fire(jobs.timer(request, "timer_directRequestDue"));
            assertThat(request).isWaitingAt(DECIDE, SUPERVISE);
            decide(request, decision);

            assertThat(request).isEnded();
        }
    }

    @Nested
    @DisplayName("不经责令")
    class Decided {

        @Test
        @DisplayName("直接受理：由人社部门收件、预审、受理，直到积分通知书")
        void taken_at_once_it_goes_all_the_way_at_the_bureau() {
            ProcessInstance request = requested();
            decide(request, "ACCEPT");
            assertTaken(request);
            assertThat(request).hasNotPassed("serviceTask_orderEmployer");

            List<String> all = file.materials(request).stream()
                    .map(material -> material.code())
                    .toList();
            walk.submit(request, "userTask_precheckMaterials", Staff.HR_REVIEWER, Map.of("presentMaterials", all));
            walk.submit(
                    request,
                    "userTask_checkPointsMaterials",
                    Staff.HR_REVIEWER,
                    Map.of("finding", "MATERIALS", "presentMaterials", all));
            jobs.run(request);
            points.review(request, points.allTrue(request));
            points.confirm(request);
            assertThat(points.state(request)).isEqualTo(PointsState.SCORED);
            // Born 1989: 30; 本科和学士 90; 18 months are one full year: 3.
            assertThat(file.notice(request, Kind.POINTS_NOTICE)).contains("总积分123分");
        }

        @Test
        @DisplayName("不予受理：写明理由、条文和救济途径，期限没有起算")
        void rejected_with_reason_article_and_remedies() {
            ProcessInstance request = requested();
            decide(request, "REJECT");

            assertThat(request)
                    .isEnded()
                    .hasPassed("serviceTask_rejectDirectRequest", "endEvent_directRequestRejected")
                    .hasNotPassed("serviceTask_orderEmployer", "serviceTask_takeDirectly");
            assertThat(points.state(request)).isEqualTo(PointsState.NOT_ACCEPTED);
            assertThat(file.notice(request, Kind.DIRECT_REQUEST_DECISION))
                    .contains("不予受理", "单位没有正当理由", ARTICLE, "行政复议", "行政诉讼");
            assertThat(file.notices(request)).doesNotContain(Kind.EMPLOYER_ORDER);
            assertThat(jobs.anywhere()).isEmpty();
        }
    }

    @Nested
    @DisplayName("退回的：说明原因，什么也不改变")
    class Refused {

        @Test
        @DisplayName("单位已经申请的，不能再责令或者直接受理")
        void what_the_employer_has_filed_needs_no_order() {
            ProcessInstance request = requested();
            String number = points.of(employerFiles()).applicationNo();

            for (String decision : List.of("ORDER", "ACCEPT")) {
                assertThat(Refusal.at("decision", () -> decide(request, decision)))
                        .contains("单位已经提出积分申请", number, "不予受理");
            }
            assertThat(request).isWaitingAtExactly(DECIDE);
            decide(request, "REJECT");
            assertThat(points.state(request)).isEqualTo(PointsState.NOT_ACCEPTED);
        }

        @Test
        @DisplayName("单位已经申请的，不能说没有改正；编号必须是这名持证人由单位提出的申请")
        void the_check_must_agree_with_the_record() {
            ProcessInstance request = ordered();
            String ofAnother = points.of(
                            walk.start("points-application", PointsFilings.of("reachesStandard"), Staff.TALENT_CLERK))
                    .applicationNo();
            for (String number :
                    List.of(ofAnother, "J20260101999999", points.of(request).applicationNo())) {
                assertThat(Refusal.at("number", () -> check(request, "CORRECTED", number)))
                        .contains("没有单位在持证人提出以后为其办理的这件积分申请");
            }
            assertThat(Refusal.at("number", () -> check(request, "CORRECTED", " ")))
                    .contains("请填写");
            String number = points.of(employerFiles()).applicationNo();
            assertThat(Refusal.at("correction", () -> check(request, "NOT_CORRECTED", "")))
                    .contains("请选择“已改正”", number);

            assertThat(request).isWaitingAtExactly(CHECK);
            assertThat(file.decisions(request)).noneMatch(d -> d.step() == Step.CHECK_CORRECTION);
        }

        @Test
        @DisplayName("单位申请后又撤回的，不算改正")
        void what_was_withdrawn_again_is_no_correction() {
            ProcessInstance request = ordered();
            ProcessInstance employers = employerFiles();
            points.precheck(employers, "labour-contract");
            walk.submit(
                    employers,
                    "userTask_correctMaterials",
                    Staff.TALENT_CLERK,
                    Map.of("choice", "WITHDRAWN", "withdrawalReason", "单位不愿继续"));
            String number = points.of(employers).applicationNo();

            assertThat(Refusal.at("number", () -> check(request, "CORRECTED", number)))
                    .contains("没有单位在持证人提出以后为其办理的这件积分申请");
            jobs.fire(jobs.timer(request, "timer_correctionDue"));
            assertTaken(request);
        }

        @Test
        @DisplayName("一名持证人同时只有一件直接申请；单位的申请在办时不能直接申请")
        void one_request_at_a_time() {
            ProcessInstance request = requested();
            assertThat(Refusal.at("idNumber", this::again))
                    .contains(points.of(request).applicationNo());
            decide(request, "REJECT");
            ProcessInstance employers = employerFiles();
            assertThat(Refusal.at("idNumber", this::again))
                    .contains(points.of(employers).applicationNo());
        }

        private void again() {
            requested();
        }

        @ParameterizedTest
        @CsvSource({
            "directCause, '', 请选择“单位不代办的原因”",
            "directCause, LAZY, “单位不代办的原因”没有这个选项，请重新选择",
            "directExplanation, '', 请填写“情况说明”",
            "employerCode, 91310101MAHUJU0270, 统一社会信用代码",
            "districtCode, 310104, 请持证人到上海市徐汇区人力资源和社会保障局申请（《上海市居住证管理办法》第三十条）",
            "idNumber, 370102198911302106, 公民身份号码",
            "education, HIGH, 没有这个选项",
            "insuredMonths, -1, 累计",
        })
        void a_field_that_is_wrong(String field, String value, String message) {
            Map<String, Object> form = form(HOLDER);
            form.put(field, value);

            assertThat(Refusal.at(field, () -> walk.start("direct-points-request", form, Staff.HR_REVIEWER)))
                    .contains(message);
        }

        @Test
        @DisplayName("决定须有选择和理由")
        void a_decision_needs_choice_and_reason() {
            ProcessInstance request = requested();
            assertThat(Refusal.at(
                            "reason", () -> walk.submit(request, DECIDE, Staff.HR_HEAD, Map.of("decision", "ORDER"))))
                    .isEqualTo("请填写“理由”");
            assertThat(Refusal.at(
                            "decision", () -> walk.submit(request, DECIDE, Staff.HR_HEAD, Map.of("reason", "同意"))))
                    .isEqualTo("请选择“怎样处理”");
            assertThat(file.decisions(request)).isEmpty();
        }
    }
}

package org.huju.cancellation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.InvalidInput;
import org.huju.cancellation.CancelPermit;
import org.huju.cancellation.ConfirmCancellation;
import org.huju.casefile.Decision.Step;
import org.huju.clock.StatutoryClock.State;
import org.huju.notices.Notice.Kind;
import org.huju.people.IdNumber;
import org.huju.permit.CancelledPermit;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.PermitEntry;
import org.huju.permit.Permits;
import org.huju.permit.ValidPermit;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.SamplePermits;
import org.huju.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十六条：经有关部门认定后，由公安部门办理注销")
class CancelPermitPathTest extends CaseTest {

    private static final String PERMIT = "HJ2500009002";
    private static final String FIND = "userTask_findGround";
    private static final String HEAR = "userTask_hearHolder";
    private static final String CONFIRM = "userTask_confirmCancellation";
    private static final String SUPERVISE = "userTask_superviseFinding";
    private static final String ARTICLE = "《上海市居住证管理办法》第十六条";

    @Autowired
    private Permits permits;

    @Autowired
    private PermitCases cases;

    @Autowired
    private ConfirmCancellation confirmCancellation;

    @Autowired
    private CancelPermit cancelPermit;

    @Autowired
    private MovableClock clock;

    private ValidPermit permit;

    @BeforeEach
    void permit() {
        permit = SamplePermits.valid(
                PERMIT,
                IdNumber.parse("320102198811031038", MovableClock.START),
                "赵云飞",
                LocalDate.parse("2026-03-02"),
                LocalDate.parse("2027-03-02"));
        permits.add(permit);
    }

    private static Map<String, Object> form(String ground, String department) {
        return new HashMap<>(Map.of(
                "permitNo",
                PERMIT,
                "holderName",
                "赵云飞",
                "ground",
                ground,
                "department",
                department,
                "facts",
                "社保停缴，已离开本市"));
    }

    private ProcessInstance proposed() {
        return propose(form("cancel-no-longer-qualifies", "hrss"));
    }

    private ProcessInstance propose(Map<String, Object> form) {
        return walk.start("cancel-permit", form, Staff.REVIEWER);
    }

    private static Map<String, Object> finding() {
        return Map.of(
                "decision",
                "FOUND",
                "documentNo",
                "沪人社认〔2026〕9号",
                "foundOn",
                "2026-11-23",
                "reason",
                "自2026年5月起停止缴纳社会保险");
    }

    private ProcessInstance told() {
        ProcessInstance cancellation = proposed();
        walk.submit(cancellation, FIND, Staff.HRSS, finding());
        return cancellation;
    }

    private void hear(ProcessInstance cancellation, String heard, String words) {
        walk.submit(cancellation, HEAR, Staff.REVIEWER, Map.of("heard", heard, "words", words));
    }

    private ProcessInstance heard() {
        ProcessInstance cancellation = told();
        hear(cancellation, "STATED", "本人已找到新的工作，下月缴纳");
        return cancellation;
    }

    private void confirm(ProcessInstance cancellation, String decision, String signer) {
        walk.submit(cancellation, CONFIRM, signer, Map.of("decision", decision, "reason", "停缴逾半年，所述没有证据"));
    }

    private Permit now() {
        return permits.get(permit.id());
    }

    private PermitCase caseOf(ProcessInstance cancellation) {
        return cases.get(CaseWalk.caseOf(cancellation));
    }

    @Test
    @DisplayName("认定、告知、听取、审批以后注销：决定书写明情形、认定、陈述、理由和救济途径")
    void found_told_heard_and_confirmed_it_is_cancelled() {
        ProcessInstance cancellation = proposed();
        assertThat(cancellation).isWaitingAtExactly(FIND);
        assertThat(file.decision(cancellation, Step.PROPOSE_CANCELLATION).article())
                .contains("《上海市居住证管理办法》第十六条第一款");
        assertThat(walk.open(cancellation, FIND, Staff.HRSS))
                .containsEntry("facts", "社保停缴，已离开本市")
                .containsEntry("idNumber", "320102198811031038");
        walk.submit(cancellation, FIND, Staff.HRSS, finding());
        assertThat(cancellation).isWaitingAtExactly(HEAR);
        // From Monday 23 November: 24, 25, 26, 27 | 30.
        assertThat(file.due(cancellation, "cancellation-hearing-window")).isEqualTo("2026-11-30");
        assertThat(file.notice(cancellation, Kind.CANCELLATION_PROPOSED))
                .contains("沪人社认〔2026〕9号", "2026年11月30日前（含当日）", "向上海市公安局黄浦分局陈述和申辩", "第十六条");
        hear(cancellation, "STATED", "本人已找到新的工作，下月缴纳");
        assertThat(file.outcome(cancellation, "cancellation-hearing-window")).isEqualTo(State.MET);
        assertThat(walk.open(cancellation, CONFIRM, Staff.SIGNER)).containsEntry("statement", "本人已找到新的工作，下月缴纳");
        assertThat(now()).isInstanceOf(ValidPermit.class);
        confirm(cancellation, "CONFIRM", Staff.SIGNER);

        assertThat(cancellation)
                .isEnded()
                .hasPassed("serviceTask_cancelPermit", "endEvent_cancelled")
                .hasNotPassed("serviceTask_closeHearing", "serviceTask_dropCancellation");
        assertThat(now()).isInstanceOf(CancelledPermit.class);
        List<PermitEntry> history = permits.history(permit.id());
        assertThat(history).hasSize(1);
        assertThat(history.get(0).kind()).isEqualTo(PermitEntry.Kind.CANCELLED);
        assertThat(history.get(0).by()).isEqualTo(Staff.SIGNER);
        assertThat(history.get(0).article()).startsWith(ARTICLE);
        assertThat(history.get(0).caseId()).contains(CaseWalk.caseOf(cancellation));
        assertThat(file.notice(cancellation, Kind.CANCELLATION_DECISION))
                .contains("不符合《居住证》办理要求", ARTICLE, "沪人社认〔2026〕9号", "本人已找到新的工作", "所述没有证据", "行政复议", "行政诉讼");
        assertThat(caseOf(cancellation).closed().orElseThrow().outcome()).isEqualTo("已注销");
    }

    @Nested
    @DisplayName("认定")
    class Finding {

        @Test
        @DisplayName("认定不成立：不注销，没有告知过的不另行通知")
        void what_is_not_found_is_dropped() {
            ProcessInstance cancellation = proposed();
            walk.submit(cancellation, FIND, Staff.HRSS, Map.of("decision", "NOT_FOUND", "reason", "仍在缴纳"));

            assertThat(cancellation)
                    .isEnded()
                    .hasPassed("serviceTask_dropCancellation", "endEvent_dropped")
                    .hasNotPassed("serviceTask_tellHolder");
            assertThat(now()).isEqualTo(permit);
            assertThat(file.notices(cancellation)).isEmpty();
            assertThat(file.decision(cancellation, Step.FIND_GROUND).outcome()).isEqualTo("认定不成立");
            assertThat(caseOf(cancellation).closed().orElseThrow().outcome()).isEqualTo("不予注销");
        }

        @Test
        @DisplayName("认定要有文书号和日期，日期不能在将来；退回的什么也不改变")
        void a_finding_has_a_document() {
            ProcessInstance cancellation = proposed();
            Map<String, Object> bare = Map.of("decision", "FOUND", "reason", "停缴");
            assertThat(Refusal.of(() -> walk.submit(cancellation, FIND, Staff.HRSS, bare)))
                    .extracting(problem -> problem.field())
                    .containsExactlyInAnyOrder("documentNo", "foundOn");
            Map<String, Object> tomorrow = new HashMap<>(finding());
            tomorrow.put("foundOn", "2026-11-24");
            assertThat(Refusal.at("foundOn", () -> walk.submit(cancellation, FIND, Staff.HRSS, tomorrow)))
                    .contains("不能晚于今天");
            tomorrow.put("foundOn", "2026-02-30");
            assertThat(Refusal.at("foundOn", () -> walk.submit(cancellation, FIND, Staff.HRSS, tomorrow)))
                    .contains("不是日期");
            assertThat(cancellation).isWaitingAtExactly(FIND);
        }

        @Test
        @DisplayName("认定期满：由该部门负责人督办，看不到个人信息；仍可认定")
        void a_late_finding_is_supervised() {
            ProcessInstance cancellation = proposed();
            Job due = jobs.timer(cancellation, "timer_findingDue");
            // From Monday 23 November: 24, 25, 26, 27 | 30, 1, 2, 3, 4 | 7 December.
            assertThat(due.getDuedate()).hasSameTimeAs(at("2026-12-07T23:59:59"));
            jobs.fire(due);
            assertThat(walk.open(cancellation, SUPERVISE, Staff.HRSS_HEAD))
                    .containsEntry("findingDue", "2026-12-07")
                    .doesNotContainKeys("holderName", "idNumber", "facts", "permitNo", "residenceAddress");
            walk.submit(cancellation, SUPERVISE, Staff.HRSS_HEAD, Map.of("measure", "三日内出具文书"));
            clock.moveTo(LocalDate.parse("2026-12-08"));
            walk.submit(cancellation, FIND, Staff.HRSS, finding());

            assertThat(cancellation).hasPassed("endEvent_findingSupervised").isWaitingAtExactly(HEAR);
            assertThat(file.outcome(cancellation, "cancellation-finding")).isEqualTo(State.MISSED);
        }

        @Test
        @DisplayName("没有认定的，用例本身也拒绝审批和注销")
        void without_a_finding_nothing_can_be_cancelled() {
            UUID id = CaseWalk.caseOf(proposed());
            assertThatThrownBy(() -> confirmCancellation.confirm(id, "理由", Staff.SIGNER))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("没有认定")
                    .hasMessageContaining(ARTICLE);
            assertThatThrownBy(() -> cancelPermit.cancel(id))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining(ARTICLE);
            assertThat(now()).isEqualTo(permit);
        }
    }

    @Nested
    @DisplayName("告知和听取陈述申辩")
    class Hearing {

        @Test
        @DisplayName("期满没有提出：由系统登记，转入审批")
        void silence_until_the_last_day() {
            ProcessInstance cancellation = told();
            Job over = jobs.timer(cancellation, "timer_hearingOver");
            assertThat(over.getDuedate()).hasSameTimeAs(at("2026-11-30T23:59:59"));
            jobs.fire(over);

            assertThat(cancellation).hasPassed("serviceTask_closeHearing").isWaitingAtExactly(CONFIRM);
            assertThat(file.outcome(cancellation, "cancellation-hearing-window"))
                    .isEqualTo(State.MISSED);
            confirm(cancellation, "CONFIRM", Staff.SIGNER);
            assertThat(now()).isInstanceOf(CancelledPermit.class);
            assertThat(file.notice(cancellation, Kind.CANCELLATION_DECISION)).contains("期满没有提出");
        }

        @Test
        @DisplayName("持证人明确表示没有意见的，不必等到期满")
        void who_has_nothing_to_say_need_not_wait() {
            ProcessInstance cancellation = told();
            hear(cancellation, "NOTHING_TO_SAY", "11月23日到场，书面表示没有意见");

            assertThat(cancellation).isWaitingAtExactly(CONFIRM).hasNotPassed("serviceTask_closeHearing");
            assertThat(jobs.timers(cancellation)).doesNotContain("timer_hearingOver");
            assertThat(file.decision(cancellation, Step.HEAR_HOLDER).outcome()).isEqualTo("表示没有意见");
        }

        @Test
        @DisplayName("没有听取就审批：用例拒绝")
        void who_was_not_heard_is_not_cancelled() {
            UUID id = CaseWalk.caseOf(told());
            assertThatThrownBy(() -> confirmCancellation.confirm(id, "理由", Staff.SIGNER))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("听取陈述申辩");
            assertThatThrownBy(() -> cancelPermit.cancel(id)).isInstanceOf(InvalidInput.class);
        }
    }

    @Nested
    @DisplayName("审批")
    class Confirming {

        @Test
        @DisplayName("审批期满：5个工作日，待办提前，由公安负责人督办，看不到个人信息；仍可审批")
        void a_late_confirmation_is_supervised() {
            ProcessInstance cancellation = heard();
            Job due = jobs.timer(cancellation, "timer_confirmationDue");
            // From Monday 23 November: 24, 25, 26, 27 | 30; the last day counts.
            assertThat(due.getDuedate()).hasSameTimeAs(at("2026-11-30T23:59:59"));
            assertThat(walk.task(cancellation, CONFIRM).getDueDate()).hasSameTimeAs(at("2026-11-30T23:59:59"));
            int before = walk.task(cancellation, CONFIRM).getPriority();
            jobs.fire(due);
            assertThat(cancellation).hasPassed("serviceTask_recordLateConfirmation");
            assertThat(walk.task(cancellation, CONFIRM).getPriority()).isGreaterThan(before);
            assertThat(walk.open(cancellation, "userTask_superviseConfirmation", Staff.POLICE_HEAD))
                    .containsEntry("confirmationDue", "2026-11-30")
                    .doesNotContainKeys("holderName", "idNumber", "facts", "permitNo", "statement");
            walk.submit(cancellation, "userTask_superviseConfirmation", Staff.POLICE_HEAD, Map.of("measure", "今天审批"));
            assertThat(file.decision(cancellation, Step.SUPERVISE_CONFIRMATION).reason())
                    .isEqualTo("今天审批");
            clock.moveTo(LocalDate.parse("2026-12-01"));
            confirm(cancellation, "CONFIRM", Staff.SIGNER);

            assertThat(cancellation).isEnded().hasPassed("endEvent_confirmationSupervised", "endEvent_cancelled");
            assertThat(file.outcome(cancellation, "cancellation-confirmation")).isEqualTo(State.MISSED);
        }

        @Test
        @DisplayName("期满没有陈述的：审批的期限自登记期满之日起算")
        void after_silence_the_period_counts_from_its_last_day() {
            ProcessInstance cancellation = told();
            jobs.fire(jobs.timer(cancellation, "timer_hearingOver"));

            // From Monday 30 November: 1, 2, 3, 4 | 7 December.
            assertThat(file.due(cancellation, "cancellation-confirmation")).isEqualTo("2026-12-07");
        }

        @Test
        @DisplayName("按期审批的：没有督办")
        void who_confirms_in_time_is_not_supervised() {
            ProcessInstance cancellation = heard();
            clock.moveTo(LocalDate.parse("2026-11-30"));
            confirm(cancellation, "CONFIRM", Staff.SIGNER);

            assertThat(cancellation).isEnded().hasNotPassed("timer_confirmationDue");
            assertThat(file.outcome(cancellation, "cancellation-confirmation")).isEqualTo(State.MET);
        }

        @ParameterizedTest
        @CsvSource({"CONFIRM", "DROP"})
        @DisplayName("办结以后：认定和审批的督办随之撤下")
        void supervision_goes_with_its_case(String decision) {
            ProcessInstance cancellation = proposed();
            jobs.fire(jobs.timer(cancellation, "timer_findingDue"));
            walk.submit(cancellation, FIND, Staff.HRSS, finding());
            hear(cancellation, "NOTHING_TO_SAY", "书面表示没有意见");
            jobs.fire(jobs.timer(cancellation, "timer_confirmationDue"));
            assertThat(cancellation).isWaitingAt(CONFIRM, SUPERVISE, "userTask_superviseConfirmation");
            confirm(cancellation, decision, Staff.SIGNER);

            assertThat(cancellation).isEnded();
        }

        @Test
        @DisplayName("不予注销：告知过拟注销的，再告知不予注销及理由")
        void dropped_the_holder_is_told() {
            ProcessInstance cancellation = heard();
            confirm(cancellation, "DROP", Staff.SIGNER);

            assertThat(cancellation)
                    .isEnded()
                    .hasPassed("serviceTask_dropCancellation")
                    .hasNotPassed("serviceTask_cancelPermit");
            assertThat(now()).isEqualTo(permit);
            assertThat(file.notice(cancellation, Kind.CANCELLATION_DROPPED)).contains("不予注销", "居住证仍为“有效”");
        }

        @Test
        @DisplayName("提请人不能审批：既不能签收，用例也拒绝")
        void the_proposer_does_not_confirm() {
            ProcessInstance cancellation =
                    walk.start("cancel-permit", form("cancel-no-longer-qualifies", "hrss"), Staff.REVIEWER_AND_SIGNER);
            walk.submit(cancellation, FIND, Staff.HRSS, finding());
            hear(cancellation, "NOTHING_TO_SAY", "书面表示没有意见");
            UUID id = CaseWalk.caseOf(cancellation);

            assertThatThrownBy(() -> confirm(cancellation, "CONFIRM", Staff.REVIEWER_AND_SIGNER))
                    .hasMessageContaining("另一名民警");
            assertThatThrownBy(() -> confirmCancellation.confirm(id, "理由", Staff.REVIEWER_AND_SIGNER))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("审批人不得是提请人");
            confirm(cancellation, "CONFIRM", Staff.SIGNER);
            assertThat(now()).isInstanceOf(CancelledPermit.class);
        }
    }

    @Nested
    @DisplayName("提请：退回的说明原因，什么也不留下")
    class Proposing {

        private void assertNothingKept() {
            assertThat(cases.open(permit.id(), PermitCase.Kind.CANCELLATION)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "cancel-local-hukou, hrss, 由上海市公安局认定",
            "cancel-no-longer-qualifies, civil-affairs, 由上海市公安局、上海市人力资源和社会保障局",
            "cancel-false-materials, municipal, 由上海市公安局",
        })
        @DisplayName("部门认定不了这种情形")
        void another_department_cannot_find_it(String ground, String department, String told) {
            assertThat(Refusal.at("department", () -> propose(form(ground, department))))
                    .contains(told, ARTICLE);
            assertNothingKept();
        }

        @Test
        @DisplayName("第四种情形须写明依据的法律、法规、规章，决定书引用它")
        void the_fourth_ground_names_its_law() {
            Map<String, Object> form = form("cancel-other-by-law", "civil-affairs");
            assertThat(Refusal.at("otherLaw", () -> propose(form))).contains("名称和条文");
            assertNothingKept();
            form.put("otherLaw", "《中华人民共和国行政许可法》第七十条第二项");

            assertThat(file.decision(propose(form), Step.PROPOSE_CANCELLATION).reason())
                    .contains("行政许可法》第七十条");
        }

        @Test
        @DisplayName("情形、事实、编号没有填写：一次说明")
        void everything_missing_is_told_at_once() {
            assertThat(Refusal.of(() -> propose(new HashMap<>(Map.of("ground", "cancel-nothing")))))
                    .extracting(problem -> problem.field())
                    .containsExactlyInAnyOrder("permitNo", "holderName", "facts", "ground");
        }

        @Test
        @DisplayName("没有选认定部门：退回，不是系统错误")
        void the_department_left_out_is_told() {
            Map<String, Object> form = form("cancel-local-hukou", "public-security");
            form.remove("department");
            assertThat(Refusal.at("department", () -> propose(form))).contains("由上海市公安局认定");
            assertNothingKept();
        }

        @Test
        @DisplayName("编号与持证人姓名不符：与没有查到一样答复，不会误对别人提请")
        void the_number_of_another_person_is_not_found() {
            Map<String, Object> form = form("cancel-local-hukou", "public-security");
            form.put("holderName", "赵云");
            assertThat(Refusal.at("permitNo", () -> propose(form))).contains("没有查到");
            assertNothingKept();
        }

        @Test
        @DisplayName("编号含有不可见字符：退回")
        void an_invisible_character_is_told() {
            Map<String, Object> form = form("cancel-local-hukou", "public-security");
            form.put("permitNo", PERMIT + "\u0000");
            assertThat(Refusal.at("permitNo", () -> propose(form))).contains("不可见字符");
            form.put("permitNo", PERMIT);
            form.put("department", "hrss\u0000");
            assertThat(Refusal.at("department", () -> propose(form))).contains("不可见字符");
        }

        @Test
        @DisplayName("以前签发、没有记载街道的居住证：由提请民警所在单位办理到底")
        void an_earlier_permit_without_a_street_can_be_cancelled() {
            IdNumber holder = IdNumber.parse("530103198909161143", MovableClock.START);
            ValidPermit earlier = SamplePermits.valid(
                    "HJ2500009004", holder, "魏春梅", LocalDate.parse("2026-03-02"), LocalDate.parse("2027-03-02"));
            var told = earlier.particulars();
            permits.add(earlier.with(new org.huju.permit.Particulars(
                    told.name(), told.phone(), told.householdAddress(), "", "", Optional.empty())));
            Map<String, Object> form = form("cancel-local-hukou", "public-security");
            form.put("permitNo", "HJ2500009004");
            form.put("holderName", "魏春梅");
            ProcessInstance cancellation = propose(form);
            assertThat(caseOf(cancellation).policeId()).contains("police-310101");
            walk.submit(cancellation, FIND, Staff.PUBLIC_SECURITY, finding());
            hear(cancellation, "NOTHING_TO_SAY", "书面表示没有意见");
            confirm(cancellation, "CONFIRM", Staff.SIGNER);

            assertThat(permits.get(earlier.id())).isInstanceOf(CancelledPermit.class);
        }

        @Test
        @DisplayName("没有这张居住证；已经注销的不能再注销；已有在办的注销")
        void unknown_cancelled_or_open_already() {
            Map<String, Object> unknown = form("cancel-local-hukou", "public-security");
            unknown.put("permitNo", "HJ404");
            assertThat(Refusal.at("permitNo", () -> propose(unknown))).contains("没有查到");
            proposed();
            assertThat(Refusal.at("permitNo", CancelPermitPathTest.this::proposed))
                    .contains("已有一件在办的注销");
            permits.change(permit.cancelled(MovableClock.START));
            assertThat(Refusal.at("permitNo", CancelPermitPathTest.this::proposed))
                    .contains("注销，不能再办理", "第十六条");
        }

        @Test
        @DisplayName("居住地属于别的区：由该区公安提请")
        void another_districts_permit_is_not_ones_own() {
            IdNumber holder = IdNumber.parse("530103198909161143", MovableClock.START);
            ValidPermit elsewhere = SamplePermits.valid(
                    "HJ2500009003", holder, "魏春梅", LocalDate.parse("2026-03-02"), LocalDate.parse("2027-03-02"));
            var there = elsewhere.particulars();
            permits.add(elsewhere.with(new org.huju.permit.Particulars(
                    there.name(),
                    there.phone(),
                    there.householdAddress(),
                    "310104003",
                    "上海市徐汇区天平路街道天钥桥路9014弄6号",
                    Optional.empty())));
            Map<String, Object> form = form("cancel-local-hukou", "public-security");
            form.put("permitNo", "HJ2500009003");
            form.put("holderName", "魏春梅");
            assertThat(Refusal.at("permitNo", () -> propose(form))).contains("徐汇");
            assertThat(cases.open(elsewhere.id(), PermitCase.Kind.CANCELLATION)).isEmpty();
        }
    }
}

package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.casefile.Decision;
import org.huju.clock.LedgerEntry;
import org.huju.clock.LedgerEntry.Act;
import org.huju.clock.LedgerEntry.Kind;
import org.huju.clock.StatutoryClock.State;
import org.huju.issuance.Mark;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十二条：因特殊情况不能按期制作的，最长不得超过30个工作日")
class ExtensionPathTest extends MovingClockTest {

    private static final String ARTICLE = "《上海市居住证管理办法》第十二条";
    private static final String TASK = "userTask_decideExtension";

    @Autowired
    private TaskService taskService;

    @Test
    @DisplayName("12月10日申请，负责人同意：期限到1月5日为止，不是15加30；理由告知申请人")
    void what_the_head_approves_moves_the_due_date_to_the_ceiling() {
        ProcessInstance application = waitingForTheSigner();
        ProcessInstance extension = requestExtension(application, "2026-12-10");
        assertThat(extension).isWaitingAt(TASK);
        assertThat(walk.task(application, TASK).getDueDate()).hasSameTimeAs(at(DUE + "T23:59:59"));
        assertThat(jobs.timer(application, "timer_decisionDue").getDuedate()).hasSameTimeAs(at(DUE + "T23:59:59"));
        Map<String, Object> form = walk.open(application, TASK, Staff.POLICE_HEAD);
        assertThat(form)
                .containsEntry("requestReason", "印制设备故障，须更换部件")
                .containsEntry("requestedBy", Staff.REVIEWER)
                .containsEntry("cardDue", DUE)
                .containsEntry("ceilingDue", CEILING)
                .containsEntry("remaining", "2个工作日");
        people.everything().forEach(personal -> assertThat(form.toString()).doesNotContain(personal));
        decideExtension(application, "APPROVE");

        assertThat(extension).isEnded().hasPassed("endEvent_extended").hasNotPassed("endEvent_notExtended");
        // Back from Tue 5 January: Mon 4 = 1, Thu 31 December = 2, Wed 30 = 3.
        assertDates(application, "2026-12-30", CEILING, CEILING);
        assertThat(cardMaking(application).extended()).isTrue();
        assertThat(lastEntry(application).act()).isEqualTo(Act.of(Staff.POLICE_HEAD, "印制设备故障，须更换部件", ARTICLE));
        assertThat(file.notice(application, Notice.Kind.EXTENDED))
                .contains("印制设备故障，须更换部件", "2027年1月5日", "30个工作日", ARTICLE);
    }

    @Test
    @DisplayName("决定写入案卷：谁申请、谁决定、为什么")
    void who_asked_and_who_decided_is_on_record() {
        ProcessInstance application = waitingForTheSigner();
        requestExtension(application, "2026-12-10");
        decideExtension(application, "APPROVE");

        assertThat(file.decision(application, Decision.Step.REQUEST_EXTENSION))
                .extracting(Decision::reason, Decision::decidedBy)
                .containsExactly("印制设备故障，须更换部件", Staff.REVIEWER);
        assertThat(file.decision(application, Decision.Step.DECIDE_EXTENSION))
                .extracting(Decision::outcome, Decision::reason, Decision::decidedBy)
                .containsExactly("同意延长", "情况属实", Staff.POLICE_HEAD);
    }

    @Test
    @DisplayName("不予延长：日期不变，有新的理由可以再申请")
    void what_the_head_rejects_changes_nothing() {
        ProcessInstance application = waitingForTheSigner();
        ProcessInstance extension = requestExtension(application, "2026-12-08");
        decideExtension(application, "REJECT");

        assertThat(extension).isEnded().hasPassed("endEvent_notExtended").hasNotPassed("serviceTask_extendDeadline");
        assertDates(application, WARNED, DUE, CEILING);
        assertThat(file.notices(application)).doesNotContain(Notice.Kind.EXTENDED);
        assertThat(requestExtension(application, "2026-12-08")).isWaitingAt(TASK);
    }

    @Test
    @DisplayName("期满仍未决定：不再延长，以后也不能再申请")
    void what_nobody_decides_before_the_due_date_is_not_extended() {
        ProcessInstance application = waitingForTheSigner();
        ProcessInstance extension = requestExtension(application, "2026-12-14");
        jobs.fire(jobs.timer(application, "timer_decisionDue"));

        assertThat(extension).isEnded().hasPassed("serviceTask_lapseExtension", "endEvent_notDecidedInTime");
        assertThat(cardMaking(application).extended()).isFalse();
        assertThat(file.decision(application, Decision.Step.DECIDE_EXTENSION))
                .extracting(Decision::outcome, Decision::decidedBy)
                .containsExactly("期满未决定", Decision.BY_SYSTEM);
        assertThat(Refusal.at("number", () -> requestExtension(application, "2026-12-15")))
                .isEqualTo("受理号：该期限已于2026-12-14届满；延长应当在届满以前决定（" + ARTICLE + "）");
    }

    @Nested
    @DisplayName("制证期限了结的，无须再决定")
    class Finished {

        @Test
        @DisplayName("等待决定时制证完成、不予办理、撤回")
        void when_the_case_needs_no_more_time() {
            ProcessInstance made = waitingForTheSigner();
            ProcessInstance first = requestExtension(made, "2026-12-10");
            steps.issue(made);
            assertThat(first).isWaitingAt(TASK);
            steps.cardMade(made, LocalDate.parse("2026-12-11"));
            assertEnded(made, first);

            ProcessInstance refused = steps.compared(SampleCitizens.addressDiffers());
            ProcessInstance second = requestExtension(refused, "2026-12-11");
            steps.review(
                    refused, Map.of("decision", "REFUSE", "refusalGround", "refuse-no-ground", "reason", "劳动合同已解除"));
            assertEnded(refused, second);

            ProcessInstance withdrawn = steps.compared(SampleCitizens.employmentUnknown());
            ProcessInstance third = requestExtension(withdrawn, "2026-12-11");
            walk.withdraw(number(withdrawn), "不再需要", Staff.CLERK);
            assertEnded(withdrawn, third);
        }

        private void assertEnded(ProcessInstance application, ProcessInstance extension) {
            assertThat(extension)
                    .isEnded()
                    .hasPassed("endEvent_nothingToExtend")
                    .hasNotPassed("endEvent_notExtended");
            assertThat(jobs.timers(application)).doesNotContain("timer_decisionDue");
            assertThat(cardMaking(application).extended()).isFalse();
        }
    }

    @Nested
    @DisplayName("和中止、预警一起")
    class Together {

        @Test
        @DisplayName("预警以后延长：临期标记取消，到新的预警日再次预警")
        void who_was_warned_is_warned_again_at_the_new_date() {
            ProcessInstance application = waitingForTheSigner();
            jobs.fire(jobs.timer(application, "timer_cardDueSoon"));
            assertThat(file.mark(application)).isEqualTo(Mark.DUE_SOON);
            assertThat(jobs.timers(application)).doesNotContain("timer_cardDueSoon");
            requestExtension(application, "2026-12-10");
            decideExtension(application, "APPROVE");

            assertDates(application, "2026-12-30", CEILING, CEILING);
            assertThat(file.mark(application)).isEqualTo(Mark.NONE);
            jobs.fire(jobs.timer(application, "timer_cardDueSoon"));
            assertThat(file.mark(application)).isEqualTo(Mark.DUE_SOON);
            assertThat(application).isWaitingAt("userTask_approveIssuance");
        }

        @Test
        @DisplayName("等待决定时中止：决定的期限也推后")
        void a_pause_moves_the_day_by_which_it_must_be_decided() {
            ProcessInstance application = waitingForTheSigner();
            requestExtension(application, "2026-11-30");
            pause(application, "2026-11-30", 3);

            assertThat(walk.task(application, TASK).getDueDate()).hasSameTimeAs(at("2026-12-17T23:59:59"));
            assertThat(jobs.timer(application, "timer_decisionDue").getDuedate())
                    .hasSameTimeAs(at("2026-12-17T23:59:59"));
            decideExtension(application, "APPROVE");
            // The 30 working days of the ceiling and the three that were not counted; back 7, 6, 5.
            assertDates(application, "2027-01-05", "2027-01-08", "2027-01-08");
            assertThat(cardMaking(application).state()).isEqualTo(State.PAUSED);
            resume(application, "2026-12-01");
            assertDates(application, "2026-12-31", "2027-01-06", "2027-01-06");
        }

        @Test
        @DisplayName("延长以后退回核查：新的任务写的是延长后的日期")
        void a_case_sent_back_keeps_its_extension() {
            ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
            steps.pass(application);
            requestExtension(application, "2026-12-10");
            decideExtension(application, "APPROVE");
            steps.decide(application, Map.of("decision", "RETURN", "reason", "请补充住址核对记录"));

            assertThat(walk.task(application, "userTask_reviewComparison").getDueDate())
                    .hasSameTimeAs(at(CEILING + "T23:59:59"));
            assertDates(application, "2026-12-30", CEILING, CEILING);
        }
    }

    @Nested
    @DisplayName("决定的人没有承办本案")
    class Approver {

        private static final List<String> HEAD_AND_REVIEWER = List.of("police-310101-head", "police-310101-reviewer");

        @Test
        @DisplayName("申请延长的人不能签收，也不能被指派")
        void who_has_asked_cannot_decide() {
            ProcessInstance application = waitingForTheSigner();
            requestExtension(application, "2026-12-10");
            assertCannotTake(application, Staff.REVIEWER);
        }

        @Test
        @DisplayName("本案的核查人不能签收")
        void who_has_reviewed_cannot_decide() {
            ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
            steps.pass(application); // by Staff.REVIEWER
            clock.moveTo(LocalDate.parse("2026-12-10"));
            walk.start("extend-deadline", Map.of("number", number(application), "reason", "设备故障"), Staff.SIGNER);
            assertCannotTake(application, Staff.REVIEWER);
            decideExtension(application, "APPROVE");
            assertThat(cardMaking(application).extended()).isTrue();
        }

        @Test
        @DisplayName("审批时退回过本案的不能签收，也不能被指派")
        void who_has_sent_it_back_cannot_decide() {
            ProcessInstance application = waitingForTheSigner();
            steps.decide(application, Map.of("decision", "RETURN", "reason", "请补充住址核对记录")); // by Staff.SIGNER
            requestExtension(application, "2026-12-10");
            assertCannotTake(application, Staff.SIGNER);
        }

        @Test
        @DisplayName("签收以后才成为核查人的，也不能决定")
        void who_comes_to_review_after_claiming_cannot_decide() {
            ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
            clock.moveTo(LocalDate.parse("2026-12-10"));
            walk.start("extend-deadline", Map.of("number", number(application), "reason", "设备故障"), Staff.SIGNER);
            Task task = walk.task(application, TASK);
            asOneOf(HEAD_AND_REVIEWER, Staff.REVIEWER, () -> taskService.claim(task.getId(), Staff.REVIEWER));
            steps.pass(application);

            asOneOf(
                    HEAD_AND_REVIEWER,
                    Staff.REVIEWER,
                    () -> assertThat(Refusal.at(
                                    "decision",
                                    () -> formService.submitTaskForm(task.getId(), Map.of("decision", "APPROVE"))))
                            .isEqualTo("延长由没有承办本案的负责人决定，提出延长的人、核查人和审批人不能决定（" + ARTICLE + "）"));
            assertThat(cardMaking(application).extended()).isFalse();
        }

        private void assertCannotTake(ProcessInstance application, String user) {
            Task task = walk.task(application, TASK);
            asOneOf(
                    HEAD_AND_REVIEWER,
                    user,
                    () -> assertThatThrownBy(() -> taskService.claim(task.getId(), user))
                            .hasMessageContaining("您承办过本案"));
            assertThatThrownBy(() -> taskService.setAssignee(task.getId(), user))
                    .hasMessageContaining("您承办过本案");
            assertThat(walk.task(application, TASK).getAssignee()).isNull();
        }
    }

    @Nested
    @DisplayName("不能延长的：说明依据哪一条，什么也不改变")
    class Refused {

        @ParameterizedTest
        @ValueSource(strings = {"2026-12-11", "2026-12-13", "2026-12-14"})
        @DisplayName("届满以前，包括最后一日，都可以申请和决定")
        void until_the_last_day_it_can_be_extended(String on) {
            ProcessInstance application = waitingForTheSigner();
            requestExtension(application, on);
            decideExtension(application, "APPROVE");

            assertThat(cardMaking(application).due()).isEqualTo(CEILING);
        }

        @Test
        @DisplayName("届满次日不能申请")
        void the_day_after_it_is_too_late() {
            ProcessInstance application = waitingForTheSigner();

            assertThat(Refusal.at("number", () -> requestExtension(application, "2026-12-15")))
                    .isEqualTo("受理号：该期限已于2026-12-14届满；延长应当在届满以前决定（" + ARTICLE + "）");
            assertNothingChanged(application);
        }

        @Test
        @DisplayName("届满次日才决定的，不能同意")
        void what_is_decided_after_the_due_date_is_refused() {
            ProcessInstance application = waitingForTheSigner();
            requestExtension(application, "2026-12-14");
            clock.moveTo(LocalDate.parse("2026-12-15"));

            assertThat(Refusal.at("decision", () -> decideExtension(application, "APPROVE")))
                    .isEqualTo("是否同意延长：该期限已于2026-12-14届满；延长应当在届满以前决定（" + ARTICLE + "）");
            assertThat(cardMaking(application).extended()).isFalse();
            assertThat(file.notices(application)).doesNotContain(Notice.Kind.EXTENDED);
        }

        @Test
        @DisplayName("已有一件等待决定、已经延长过的，不能再申请")
        void a_second_request_and_a_second_extension() {
            ProcessInstance application = waitingForTheSigner();
            requestExtension(application, "2026-12-10");
            assertThat(Refusal.at("number", () -> requestExtension(application, "2026-12-10")))
                    .isEqualTo("受理号：该申请已有一件延长申请等待负责人决定，不能重复提出（" + ARTICLE + "）");
            assertThat(walk.task(application, TASK)).isNotNull();
            decideExtension(application, "APPROVE");

            assertThat(Refusal.at("number", () -> requestExtension(application, "2026-12-11")))
                    .isEqualTo("受理号：该期限已经延长过一次，不能再次延长（" + ARTICLE + "）");
            assertThat(cardMaking(application).ledger())
                    .extracting(LedgerEntry::kind)
                    .containsExactly(Kind.STARTED, Kind.EXTENDED);
        }

        @ParameterizedTest
        @CsvSource({
            "reason, '', 请填写“特殊情况”，它将告知申请人（《上海市居住证管理办法》第十二条）",
            "reason, '   ', 请填写“特殊情况”，它将告知申请人（《上海市居住证管理办法》第十二条）",
            "number, '', 请填写“受理号”",
            "number, S20200101000001, 受理号：本单位没有这件申请，请核对",
        })
        void a_field_that_is_wrong(String field, String value, String message) {
            ProcessInstance application = waitingForTheSigner();
            Map<String, Object> form = new java.util.HashMap<>(Map.of("number", number(application), "reason", "设备故障"));
            form.put(field, value);

            assertThat(Refusal.at(field, () -> walk.start("extend-deadline", form, Staff.SIGNER)))
                    .isEqualTo(message);
            assertNothingChanged(application);
        }

        @Test
        @DisplayName("尚未受理的、已经制证的、别的分局的")
        void cases_that_have_no_time_to_extend() {
            ProcessInstance application = steps.filed(SampleCitizens.consistent());
            String number = file.of(application).applicationNo();
            Map<String, Object> form = Map.of("number", number, "reason", "设备故障");
            assertThat(Refusal.at("number", () -> walk.start("extend-deadline", form, Staff.REVIEWER)))
                    .contains("尚未受理", ARTICLE);
            steps.handInAllBut(application);
            steps.handOverReceipt(application);
            jobs.run(application);
            String definition = walk.definition("extend-deadline");
            asOneOf(
                    List.of("police-310104-signer"),
                    "elsewhere",
                    () -> assertThat(Refusal.at("number", () -> formService.submitStartForm(definition, form)))
                            .isEqualTo("受理号：本单位没有这件申请，请核对"));
            steps.issue(application);
            steps.cardMade(application, LocalDate.parse("2026-11-25"));

            assertThat(Refusal.at("number", () -> walk.start("extend-deadline", form, Staff.REVIEWER)))
                    .isEqualTo("受理号：该期限已经办结，不能延长（" + ARTICLE + "）");
        }

        @Test
        @DisplayName("负责人不能自己申请；不予延长要写理由")
        void the_head_does_not_ask_and_a_rejection_has_its_reason() {
            ProcessInstance application = waitingForTheSigner();
            Map<String, Object> form = Map.of("number", number(application), "reason", "设备故障");
            assertThat(startable(Staff.POLICE_HEAD)).doesNotContain("extend-deadline");
            assertThat(Refusal.at("number", () -> walk.start("extend-deadline", form, Staff.POLICE_HEAD)))
                    .isEqualTo("受理号：本单位没有这件申请，请核对");
            requestExtension(application, "2026-12-10");

            assertThat(Refusal.at(
                            "reason",
                            () -> walk.submit(application, TASK, Staff.POLICE_HEAD, Map.of("decision", "REJECT"))))
                    .isEqualTo("请填写“不予延长的理由”");
            assertThat(Refusal.at("decision", () -> walk.submit(application, TASK, Staff.POLICE_HEAD, Map.of())))
                    .isEqualTo("请选择“是否同意延长”");
        }

        private void assertNothingChanged(ProcessInstance application) {
            assertThat(cardMaking(application).ledger()).hasSize(1);
            assertThat(file.decisions(application)).noneMatch(d -> d.step() == Decision.Step.REQUEST_EXTENSION);
            assertThat(walk.tasks(application))
                    .noneMatch(task -> task.getTaskDefinitionKey().equals(TASK));
        }
    }

    private LedgerEntry lastEntry(ProcessInstance application) {
        List<LedgerEntry> ledger = cardMaking(application).ledger();
        return ledger.get(ledger.size() - 1);
    }
}

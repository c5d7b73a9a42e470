package org.huju.replacement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Decision.Step;
import org.huju.clock.StatutoryClock.State;
import org.huju.notices.Notice.Kind;
import org.huju.payment.Cashier;
import org.huju.payment.CashierMessages;
import org.huju.payment.CashierReceipt;
import org.huju.payment.Payment;
import org.huju.payment.Payments;
import org.huju.permit.Permit;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCases;
import org.huju.permit.PermitEntry;
import org.huju.permit.Permits;
import org.huju.permit.RecordCancellation;
import org.huju.permit.ReplacedCard;
import org.huju.permit.ReplacedCards;
import org.huju.permit.ValidPermit;
import org.huju.replacement.OrderReplacement;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.MovableClock;
import org.huju.support.PayAtCashier;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.huju.verification.CardMessages;
import org.huju.verification.MadeCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("第十五条、第三十三条：损坏换领，丢失挂失、补领，缴纳工本费")
class ReplaceCardPathTest extends CaseTest {

    private static final String SUPERVISE = "userTask_superviseReplacement";
    private static final LocalDate TODAY = MovableClock.START;

    @Autowired
    private Permits permits;

    @Autowired
    private PermitCases cases;

    @Autowired
    private ReplacedCards replacedCards;

    @Autowired
    private Payments payments;

    @Autowired
    private Cashier cashier;

    @Autowired
    private CashierMessages cashierMessages;

    @Autowired
    private CardMessages cardMessages;

    @Autowired
    private OrderReplacement orderReplacement;

    @Autowired
    private RecordCancellation recordCancellation;

    @Autowired
    private PayAtCashier payAtCashier;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private ReplacementSteps replacements;
    private ValidPermit before;

    @BeforeEach
    void permit() {
        replacements = new ReplacementSteps(walk, permits);
        before = replacements.permit();
    }

    /** Asked for, and told what to pay. */
    private ProcessInstance requested(String cause) {
        ProcessInstance replacement = replacements.requested(cause);
        jobs.run(replacement);
        return replacement;
    }

    /** The cashier says that it was paid today, and the message is delivered. */
    private void reportPaid(ProcessInstance replacement) {
        CashierReceipt receipt = new CashierReceipt("SK1", LocalDate.now(clock));
        cashierMessages.keep("paid-" + replacement.getBusinessKey(), CaseWalk.caseOf(replacement), receipt);
        walk.deliverInbox();
        jobs.run(replacement);
    }

    private ProcessInstance paid(String cause) {
        ProcessInstance replacement = requested(cause);
        reportPaid(replacement);
        return replacement;
    }

    private ProcessInstance made(String cause) {
        ProcessInstance replacement = paid(cause);
        makeCard(replacement);
        return replacement;
    }

    private void makeCard(ProcessInstance replacement) {
        cardMessages.keep(
                "made-" + replacement.getBusinessKey(),
                CaseWalk.caseOf(replacement),
                new MadeCard("HJNEW0001", LocalDate.now(clock)));
        walk.deliverInbox();
    }

    private Permit permitNow() {
        return permits.get(before.id());
    }

    private Payment payment(ProcessInstance replacement) {
        return payments.find(CaseWalk.caseOf(replacement)).orElseThrow();
    }

    private PermitCase caseOf(ProcessInstance replacement) {
        return cases.get(CaseWalk.caseOf(replacement));
    }

    private void checkAtWindow(ProcessInstance replacement) {
        walk.submit(replacement, ReplacementSteps.COLLECT, Staff.CLERK, Map.of("paid", true));
        jobs.run(replacement);
    }

    @Nested
    @DisplayName("申请")
    class Asking {

        private void assertNothingHappened() {
            assertThat(cases.open(before.id(), PermitCase.Kind.REPLACEMENT)).isEmpty();
            assertThat(replacedCards.of(ReplacementSteps.PERMIT)).isEmpty();
        }

        @Test
        @DisplayName("编号与公民身份号码不是同一人的：与没有查到一样答复，别人的证件不会挂失")
        void another_persons_number_kills_no_card() {
            Map<String, Object> form = ReplacementSteps.form("LOST");
            form.put("idNumber", "320102198811031038");
            String refusal = Refusal.at("permitNo", () -> walk.start(ReplacementSteps.REQUEST, form, Staff.CLERK));
            form.put("permitNo", "HJ404");

            assertThat(Refusal.at("permitNo", () -> walk.start(ReplacementSteps.REQUEST, form, Staff.CLERK)))
                    .isEqualTo(refusal)
                    .contains("没有查到");
            assertNothingHappened();
        }

        @Test
        @DisplayName("没有填公民身份号码或者校验不对：退回")
        void the_holder_is_named() {
            Map<String, Object> form = ReplacementSteps.form("LOST");
            form.put("idNumber", "340104199205171024");
            assertThat(Refusal.of(() -> walk.start(ReplacementSteps.REQUEST, form, Staff.CLERK)))
                    .extracting(problem -> problem.field())
                    .containsExactly("idNumber");
            form.remove("idNumber");
            assertThat(Refusal.at("idNumber", () -> walk.start(ReplacementSteps.REQUEST, form, Staff.CLERK)))
                    .contains("公民身份号码");
            assertNothingHappened();
        }
    }

    @Nested
    @DisplayName("缴费（第三十三条）")
    class Fee {

        @Test
        @DisplayName("通知写明数额和依据，10个工作日自通知之日起算")
        void the_holder_is_told_what_to_pay_by_when_and_why() {
            ProcessInstance replacement = requested("DAMAGED");

            assertThat(replacement).isWaitingAtExactly(ReplacementSteps.COLLECT);
            // From Monday 23 November: 24, 25, 26, 27 | 30, 1, 2, 3, 4 | 7 December.
            assertThat(file.due(replacement, "replacement-fee-window")).isEqualTo("2026-12-07");
            assertThat(jobs.timer(replacement, "timer_feeDue").getDuedate()).hasSameTimeAs(at("2026-12-07T23:59:59"));
            assertThat(file.notice(replacement, Kind.FEE_DUE))
                    .contains("工本费20元", "第三十三条", "系统设定", "2026年12月7日前（含当日）", "损坏换领");
            assertThat(walk.open(replacement, ReplacementSteps.COLLECT, Staff.CLERK))
                    .containsEntry("amount", "20元")
                    .containsEntry("feeDue", "2026-12-07")
                    .containsEntry("orderNo", replacement.getBusinessKey())
                    .containsEntry("idNumber", ReplacementSteps.HOLDER.masked());
        }

        @Test
        @DisplayName("收费系统报告到账：开始制证，15个工作日自缴费之日起算；同一消息两次只算一次")
        void the_cashiers_report_lets_the_card_be_made() {
            ProcessInstance replacement = requested("DAMAGED");
            clock.moveTo(LocalDate.parse("2026-11-25"));
            reportPaid(replacement);
            cashierMessages.keep(
                    "again", CaseWalk.caseOf(replacement), new CashierReceipt("SK1", LocalDate.parse("2026-11-25")));
            walk.deliverInbox();

            assertThat(replacement).hasPassed("messageEvent_feePaid").isWaitingAt("messageEvent_cardMade");
            assertThat(payment(replacement).state()).isEqualTo(Payment.State.PAID);
            assertThat(file.outcome(replacement, "replacement-fee-window")).isEqualTo(State.MET);
            // From Wednesday 25 November: 26, 27 | 30, 1-4 | 7-11 | 14, 15, 16 December.
            assertThat(file.due(replacement, "replacement-card-making")).isEqualTo("2026-12-16");
            assertThat(jobs.timer(replacement, "timer_replacementDue").getDuedate())
                    .hasSameTimeAs(at("2026-12-16T23:59:59"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1900-01-01", "2026-11-22", "2026-11-25"})
        @DisplayName("缴费日期早于缴费单或者晚于今天的不采信：自收到之日起算")
        void an_impossible_day_of_payment_counts_from_its_receipt(String paidOn) {
            ProcessInstance replacement = requested("DAMAGED");
            clock.moveTo(LocalDate.parse("2026-11-24"));
            cashierMessages.keep(
                    "odd", CaseWalk.caseOf(replacement), new CashierReceipt("SK1", LocalDate.parse(paidOn)));
            walk.deliverInbox();
            jobs.run(replacement);

            assertThat(payment(replacement).receipt())
                    .contains(new CashierReceipt("SK1", LocalDate.parse("2026-11-24")));
            assertThat(file.due(replacement, "replacement-card-making")).isEqualTo("2026-12-15");
            assertThat(file.outcome(replacement, "replacement-fee-window")).isEqualTo(State.MET);
        }

        @Test
        @DisplayName("在窗口说已经缴费：以收费系统的记录为准，不是打一个勾")
        void a_tick_at_the_window_is_no_payment() {
            ProcessInstance replacement = requested("DAMAGED");
            assertThat(Refusal.at("paid", () -> checkAtWindow(replacement))).contains("没有这笔缴费的记录", "第三十三条");
            assertThat(replacement).isWaitingAtExactly(ReplacementSteps.COLLECT);
            assertThat(payment(replacement).state()).isEqualTo(Payment.State.DUE);

            payAtCashier.pay(replacement.getBusinessKey());
            checkAtWindow(replacement);
            assertThat(replacement).hasNotPassed("messageEvent_feePaid").isWaitingAt("messageEvent_cardMade");
            assertThat(payment(replacement).paid()).isTrue();
            assertThat(file.decision(replacement, Step.COLLECT_FEE).decidedBy()).isEqualTo(Staff.CLERK);
        }

        @Test
        @DisplayName("没有勾选就提交：退回")
        void nothing_ticked_is_sent_back() {
            ProcessInstance replacement = requested("DAMAGED");
            assertThat(Refusal.at(
                            "paid",
                            () -> walk.submit(
                                    replacement, ReplacementSteps.COLLECT, Staff.CLERK, Map.of("paid", false))))
                    .contains("勾选");
        }

        @Test
        @DisplayName("没有缴费的不制证：用例本身拒绝")
        void no_card_is_ordered_without_the_fee() {
            ProcessInstance replacement = requested("DAMAGED");
            UUID id = CaseWalk.caseOf(replacement);
            assertThatThrownBy(() -> orderReplacement.order(id)).hasMessageContaining("article 33");
            assertThatThrownBy(() -> orderReplacement.begin(id)).hasMessageContaining("article 33");
        }

        @Test
        @DisplayName("期满未缴：先撤销缴费单再终止；挂失继续有效，可以重新提出")
        void unpaid_it_ends_and_can_be_asked_for_again() {
            ProcessInstance replacement = requested("LOST");
            Job due = jobs.timer(replacement, "timer_feeDue");
            assertThat(due.getDuedate()).hasSameTimeAs(at("2026-12-07T23:59:59"));
            jobs.fire(due);

            assertThat(replacement)
                    .isEnded()
                    .hasPassed("serviceTask_withdrawFee", "serviceTask_closeUnpaid", "endEvent_unpaid")
                    .hasNotPassed("serviceTask_recordFee");
            assertThat(payment(replacement).state()).isEqualTo(Payment.State.WITHDRAWN);
            assertThat(file.outcome(replacement, "replacement-fee-window")).isEqualTo(State.MISSED);
            assertThat(file.notice(replacement, Kind.REPLACEMENT_CLOSED)).contains("终止办理", "挂失继续有效", "重新提出", "第三十三条");
            assertThat(caseOf(replacement).closed().orElseThrow().outcome()).contains("未缴费");
            assertThat(replacedCards.of(ReplacementSteps.PERMIT)).isPresent();

            ProcessInstance again = requested("LOST");
            assertThat(again).isWaitingAtExactly(ReplacementSteps.COLLECT);
            assertThat(permits.history(before.id()))
                    .extracting(PermitEntry::kind)
                    .containsExactly(PermitEntry.Kind.LOST);
        }

        @Test
        @DisplayName("最后一刻缴纳而消息未到：撤销时查明已缴，继续办理")
        void what_was_paid_at_the_last_moment_counts() {
            ProcessInstance replacement = requested("DAMAGED");
            payAtCashier.pay(replacement.getBusinessKey());
            jobs.fire(jobs.timer(replacement, "timer_feeDue"));
            jobs.run(replacement);

            assertThat(replacement)
                    .hasPassed("serviceTask_withdrawFee")
                    .hasNotPassed("serviceTask_closeUnpaid")
                    .isWaitingAt("messageEvent_cardMade");
            assertThat(payment(replacement).paid()).isTrue();
        }
    }

    @Nested
    @DisplayName("制证和发放（第十五条）")
    class Card {

        @Test
        @DisplayName("损坏换领：新证发放后编号、有效期和状态不变，原证件不再使用")
        void a_damaged_card_is_replaced() {
            ProcessInstance replacement = made("DAMAGED");
            assertThat(replacement).isWaitingAtExactly(ReplacementSteps.HAND_OVER);
            assertThat(file.outcome(replacement, "replacement-card-making")).isEqualTo(State.MET);
            assertThat(file.notice(replacement, Kind.COLLECTION)).contains("换领、补领", "第十五条", "居住证编号不变");
            assertThat(replacedCards.of(ReplacementSteps.PERMIT)).isEmpty();
            replacements.handOver(replacement);

            assertThat(replacement).isEnded().hasPassed("endEvent_replaced");
            Permit permit = permitNow();
            assertThat(permit.identity().cardNo()).isEqualTo("HJNEW0001");
            assertThat(permit.permitNo()).isEqualTo(ReplacementSteps.PERMIT);
            assertThat(permit.term()).isEqualTo(before.term());
            assertThat(permit).isInstanceOf(ValidPermit.class);
            assertThat(replacedCards.of(ReplacementSteps.PERMIT).orElseThrow().reason())
                    .isEqualTo(ReplacedCard.Reason.DAMAGED);
            PermitEntry entry = permits.history(before.id()).get(0);
            assertThat(entry.kind()).isEqualTo(PermitEntry.Kind.REPLACED);
            assertThat(entry.article()).contains("第十五条");
            assertThat(entry.caseId()).contains(CaseWalk.caseOf(replacement));
            assertThat(caseOf(replacement).closed().orElseThrow().outcome()).isEqualTo("新证已发放");
        }

        @Test
        @DisplayName("丢失补领：提交即挂失，新证发放以后挂失的日期不变")
        void a_lost_card_is_reported_at_once() {
            ProcessInstance replacement = replacements.requested("LOST");
            ReplacedCard lost = replacedCards.of(ReplacementSteps.PERMIT).orElseThrow();
            assertThat(lost.reason()).isEqualTo(ReplacedCard.Reason.LOST);
            assertThat(lost.on()).isEqualTo(TODAY);
            PermitEntry entry = permits.history(before.id()).get(0);
            assertThat(entry.kind()).isEqualTo(PermitEntry.Kind.LOST);
            assertThat(entry.by()).isEqualTo(Staff.CLERK);
            jobs.run(replacement);
            assertThat(file.notice(replacement, Kind.FEE_DUE)).contains("2026年11月23日挂失");
            reportPaid(replacement);
            clock.moveTo(LocalDate.parse("2026-12-01"));
            makeCard(replacement);
            replacements.handOver(replacement);

            assertThat(replacement).isEnded();
            assertThat(replacedCards.of(ReplacementSteps.PERMIT)).contains(lost);
            assertThat(permitNow().identity().cardNo()).isEqualTo("HJNEW0001");
        }

        @Test
        @DisplayName("使用功能中止的：照发新证，仍为中止")
        void a_suspended_permit_stays_suspended() {
            permits.change(before.suspended(TODAY));
            ProcessInstance replacement = made("DAMAGED");
            replacements.handOver(replacement);

            assertThat(permitNow().state()).isEqualTo(Permit.State.SUSPENDED);
            assertThat(permitNow().identity().cardNo()).isEqualTo("HJNEW0001");
        }

        @Test
        @DisplayName("期限届满仍未制成：公安负责人督办，看不到个人信息；不影响发放")
        void a_late_card_is_supervised() {
            ProcessInstance replacement = paid("DAMAGED");
            Job due = jobs.timer(replacement, "timer_replacementDue");
            // From Monday 23 November: 24-27 | 30, 1-4 | 7-11 | 14 December.
            assertThat(due.getDuedate()).hasSameTimeAs(at("2026-12-14T23:59:59"));
            jobs.fire(due);
            assertThat(walk.open(replacement, SUPERVISE, Staff.POLICE_HEAD))
                    .containsEntry("cardDue", "2026-12-14")
                    .doesNotContainKeys("holderName", "idNumber", "residenceAddress", "permitNo", "phone");
            walk.submit(replacement, SUPERVISE, Staff.POLICE_HEAD, Map.of("measure", "已催制证中心三日内交付"));
            assertThat(file.decision(replacement, Step.SUPERVISE_OVERDUE).reason())
                    .contains("催制证中心");
            clock.moveTo(LocalDate.parse("2026-12-15"));
            makeCard(replacement);
            replacements.handOver(replacement);

            assertThat(replacement).isEnded().hasPassed("endEvent_replacementSupervised", "endEvent_replaced");
            assertThat(file.outcome(replacement, "replacement-card-making")).isEqualTo(State.MISSED);
        }

        @Test
        @DisplayName("逾期制成并发放了的：没有督办的待办随之撤下")
        void nobody_is_asked_to_supervise_what_is_done() {
            ProcessInstance replacement = paid("DAMAGED");
            jobs.fire(jobs.timer(replacement, "timer_replacementDue"));
            makeCard(replacement);
            assertThat(replacement).isWaitingAt(SUPERVISE);
            replacements.handOver(replacement);

            assertThat(replacement).isEnded();
        }

        @Test
        @DisplayName("发放时核对身份；没有代办人的，不能由代办人领取")
        void the_card_is_handed_over_against_identity() {
            ProcessInstance replacement = made("DAMAGED");
            assertThat(Refusal.at("identityChecked", () -> handOver(replacement, Map.of("collector", "HOLDER"))))
                    .contains("已核对领证人身份证件");
            assertThat(Refusal.at(
                            "collector",
                            () -> handOver(replacement, Map.of("collector", "AGENT", "identityChecked", true))))
                    .contains("没有代办人");
            assertThat(permitNow().identity().cardNo()).isEqualTo(ReplacementSteps.PERMIT);
        }

        private void handOver(ProcessInstance replacement, Map<String, Object> values) {
            walk.submit(replacement, ReplacementSteps.HAND_OVER, Staff.CLERK, values);
        }
    }

    @Nested
    @DisplayName("办理期间居住证注销（第十六条）")
    class Cancelled {

        private void cancel() {
            recordCancellation.cancel(
                    ReplacementSteps.PERMIT, "已转办本市常住户口", "《上海市居住证管理办法》第十六条", Staff.SIGNER, java.util.Optional.empty());
        }

        @Test
        @DisplayName("已缴费的：终止，告知依据和退费的数额")
        void the_holder_is_told_that_what_was_paid_is_paid_back() {
            ProcessInstance replacement = requested("DAMAGED");
            payAtCashier.pay(replacement.getBusinessKey());
            reportPaid(replacement);
            cancel();
            jobs.run(replacement);

            assertThat(replacement)
                    .isEnded()
                    .hasPassed("startEvent_permitCancelled", "serviceTask_closeCancelled", "endEvent_closedWithPermit");
            assertThat(payment(replacement).state()).isEqualTo(Payment.State.REFUNDED);
            assertThat(file.notice(replacement, Kind.REPLACEMENT_CLOSED)).contains("注销", "20元", "全额退还", "第十六条");
            assertThat(file.outcome(replacement, "replacement-card-making")).isEqualTo(State.ENDED);
            assertThat(caseOf(replacement).closed().orElseThrow().outcome()).contains("已注销");
        }

        @Test
        @DisplayName("未缴费的：撤销缴费单，此后不能再缴")
        void what_was_not_paid_is_not_collected_any_more() {
            ProcessInstance replacement = requested("DAMAGED");
            cancel();
            jobs.run(replacement);

            assertThat(replacement).isEnded();
            assertThat(payment(replacement).state()).isEqualTo(Payment.State.WITHDRAWN);
            assertThat(file.notice(replacement, Kind.REPLACEMENT_CLOSED)).doesNotContain("退还");
            payAtCashier.pay(replacement.getBusinessKey());
            assertThat(cashier.paid(replacement.getBusinessKey())).isEmpty();
        }
    }
}

package org.huju.replacement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.notices.Notice.Kind;
import org.huju.payment.Cashier;
import org.huju.payment.CashierMessages;
import org.huju.payment.CashierReceipt;
import org.huju.payment.Payment;
import org.huju.payment.Payments;
import org.huju.payment.RefundFee;
import org.huju.payment.RefundReceipt;
import org.huju.permit.Permits;
import org.huju.permit.RecordCancellation;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.MovableClock;
import org.huju.support.PayAtCashier;
import org.huju.support.Staff;
import org.huju.verification.RegistryUnavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第三十三条：没有换发证件的，已经缴纳的工本费退还，不多退也不漏退")
class RefundFeePathTest extends CaseTest {

    private static final CashierReceipt TOLD = new CashierReceipt("SK1", MovableClock.START);

    @Autowired
    private Permits permits;

    @Autowired
    private Payments payments;

    @Autowired
    private Cashier cashier;

    @Autowired
    private CashierMessages cashierMessages;

    @Autowired
    private RefundFee refundFee;

    @Autowired
    private RecordCancellation recordCancellation;

    @Autowired
    private PayAtCashier payAtCashier;

    @Autowired
    private HistoryService historyService;

    private ReplacementSteps replacements;

    @BeforeEach
    void permit() {
        replacements = new ReplacementSteps(walk, permits);
        replacements.permit();
    }

    private ProcessInstance requested() {
        ProcessInstance replacement = replacements.requested("DAMAGED");
        jobs.run(replacement);
        return replacement;
    }

    /** Paid, and then the permit was cancelled; the refund has begun and not been carried out. */
    private ProcessInstance owed() {
        ProcessInstance replacement = requested();
        payAtCashier.pay(replacement.getBusinessKey());
        walk.deliverInbox();
        return cancelled(replacement);
    }

    private ProcessInstance cancelled(ProcessInstance replacement) {
        recordCancellation.cancel(
                ReplacementSteps.PERMIT, "已转办本市常住户口", "《上海市居住证管理办法》第十六条", Staff.SIGNER, Optional.empty());
        jobs.execute(job(replacement, "serviceTask_closeCancelled"));
        assertThat(payment(replacement).state()).isEqualTo(Payment.State.REFUND_DUE);
        return replacement;
    }

    private void cancelUnpaid(ProcessInstance replacement) {
        recordCancellation.cancel(
                ReplacementSteps.PERMIT, "已转办本市常住户口", "《上海市居住证管理办法》第十六条", Staff.SIGNER, Optional.empty());
        jobs.run(replacement);
        assertThat(payment(replacement).state()).isEqualTo(Payment.State.WITHDRAWN);
    }

    private Job job(ProcessInstance replacement, String activity) {
        List<Job> found = jobs.messages(replacement).stream()
                .filter(job -> jobs.activityOf(job).equals(activity))
                .toList();
        assertThat(found).as("jobs of %s", activity).hasSize(1);
        return found.get(0);
    }

    private Payment payment(ProcessInstance replacement) {
        return payments.find(CaseWalk.caseOf(replacement)).orElseThrow();
    }

    private List<Kind> told(ProcessInstance replacement) {
        return file.notices(replacement).stream()
                .filter(kind -> kind == Kind.FEE_REFUND)
                .toList();
    }

    private long refundsEnded(ProcessInstance replacement) {
        return historyService
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("refund-fee")
                .processInstanceBusinessKey(replacement.getBusinessKey())
                .completed()
                .count();
    }

    @Test
    @DisplayName("缴费以后居住证注销：终止时告知将退还，收费系统退还以后告知已退还和凭证号")
    void a_fee_is_paid_back_after_a_cancellation() {
        ProcessInstance replacement = owed();
        assertThat(told(replacement)).isEmpty();
        jobs.run(replacement);

        Payment refunded = payment(replacement);
        assertThat(refunded.state()).isEqualTo(Payment.State.REFUNDED);
        assertThat(refunded.receipt()).isPresent();
        assertThat(refunded.refund().orElseThrow().refundedOn()).isEqualTo(MovableClock.START);
        assertThat(file.notice(replacement, Kind.FEE_REFUND))
                .contains("工本费20元", "2026年11月23日全额退还", "第三十三条")
                .contains(refunded.receipt().orElseThrow().receiptNo())
                .contains(refunded.refund().orElseThrow().refundNo());
        assertThat(cashier.paid(replacement.getBusinessKey())).isEmpty();
        assertThat(refundsEnded(replacement)).isEqualTo(1);
    }

    @Test
    @DisplayName("收费系统已经退还、答复没有收到：再请求一次，不退两次，凭证号相同，只告知一次")
    void a_refund_whose_answer_was_lost_is_not_made_twice() {
        ProcessInstance replacement = owed();
        RefundReceipt lost = cashier.refund(replacement.getBusinessKey());
        jobs.run(replacement);
        refundFee.refund(CaseWalk.caseOf(replacement));

        assertThat(payment(replacement).refund()).contains(lost);
        assertThat(told(replacement)).hasSize(1);
    }

    @Test
    @DisplayName("收费系统暂时不能退还：仍为待退费，任务保留，以后再试")
    void what_the_cashier_does_not_pay_back_stays_owed_and_is_tried_again() {
        ProcessInstance replacement = requested();
        cashierMessages.keep("before-the-money", CaseWalk.caseOf(replacement), TOLD);
        walk.deliverInbox();
        cancelled(replacement);
        Job refund = job(replacement, "serviceTask_refundFee");
        assertThatThrownBy(() -> jobs.execute(refund)).isInstanceOf(RegistryUnavailable.class);
        assertThat(payment(replacement).state()).isEqualTo(Payment.State.REFUND_DUE);
        assertThat(told(replacement)).isEmpty();

        payAtCashier.pay(replacement.getBusinessKey());
        jobs.run(replacement);
        assertThat(payment(replacement).state()).isEqualTo(Payment.State.REFUNDED);
    }

    @Test
    @DisplayName("终止以后才到账：不重开案件，告知将退还，退还以后再告知；同一消息再来不再退")
    void money_for_a_closed_case_is_paid_back() {
        ProcessInstance replacement = requested();
        jobs.fire(jobs.timer(replacement, "timer_feeDue"));
        payAtCashier.payLate(replacement.getBusinessKey());
        walk.deliverInbox();

        assertThat(replacement).isEnded();
        assertThat(payment(replacement).state()).isEqualTo(Payment.State.REFUND_DUE);
        assertThat(file.notice(replacement, Kind.FEE_REFUND)).contains("终止以后才到账", "工本费20元", "全额退还", "重新提出", "第三十三条");
        jobs.run(replacement);
        assertThat(payment(replacement).state()).isEqualTo(Payment.State.REFUNDED);
        assertThat(file.notice(replacement, Kind.FEE_REFUND)).contains("已于", "退费凭证号");

        cashierMessages.keep("again", CaseWalk.caseOf(replacement), TOLD);
        walk.deliverInbox();
        assertThat(jobs.messages(replacement)).isEmpty();
        assertThat(told(replacement)).hasSize(2);
        assertThat(refundsEnded(replacement)).isEqualTo(1);
    }

    @Test
    @DisplayName("随注销终止以后才到账：退还；居住证已经注销，不说可以重新申请")
    void money_for_a_cancelled_permit_is_paid_back_and_nobody_is_sent_to_ask_again() {
        ProcessInstance replacement = requested();
        cancelUnpaid(replacement);
        payAtCashier.payLate(replacement.getBusinessKey());
        walk.deliverInbox();

        assertThat(file.notice(replacement, Kind.FEE_REFUND))
                .contains("终止以后才到账")
                .doesNotContain("重新提出");
        jobs.run(replacement);
        assertThat(payment(replacement).state()).isEqualTo(Payment.State.REFUNDED);
    }
}

package org.huju.replacement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.payment.Cashier;
import org.huju.payment.Payment;
import org.huju.payment.PaymentOrder;
import org.huju.payment.Payments;
import org.huju.payment.RequestPayment;
import org.huju.permit.Permits;
import org.huju.permit.RecordCancellation;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.PayAtCashier;
import org.huju.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("第三十三条：先登记应缴，再下缴费单；下单的答复丢失也不会留下可以缴纳的缴费单")
class OrderOfFeePathTest extends CaseTest {

    @Autowired
    private Permits permits;

    @Autowired
    private Payments payments;

    @Autowired
    private Cashier cashier;

    @Autowired
    private RequestPayment requestPayment;

    @Autowired
    private RecordCancellation recordCancellation;

    @Autowired
    private PayAtCashier payAtCashier;

    @Autowired
    private JdbcClient jdbc;

    private ProcessInstance replacement;

    @BeforeEach
    void taken() {
        ReplacementSteps replacements = new ReplacementSteps(walk, permits);
        replacements.permit();
        replacement = replacements.requested("DAMAGED");
    }

    private Payment payment() {
        return payments.find(CaseWalk.caseOf(replacement)).orElseThrow();
    }

    /** What Huju's own order says; sent past the case, it stands for one whose answer never came. */
    private void orderWithoutAnswer() {
        cashier.order(
                new PaymentOrder(replacement.getBusinessKey(), "居住证工本费（损坏换领）", 20, "林若溪", ReplacementSteps.HOLDER));
    }

    private void cancel() {
        recordCancellation.cancel(
                ReplacementSteps.PERMIT, "已转办本市常住户口", "《上海市居住证管理办法》第十六条", Staff.SIGNER, Optional.empty());
        jobs.run(replacement);
        assertThat(replacement).isEnded();
    }

    private void assertNobodyCanPay() {
        payAtCashier.pay(replacement.getBusinessKey());
        assertThat(cashier.paid(replacement.getBusinessKey())).isEmpty();
    }

    @Test
    @DisplayName("收件时即登记应缴20元，收费系统还没有收到缴费单")
    void what_is_due_is_on_record_before_the_cashier_hears_of_it() {
        assertThat(payment().state()).isEqualTo(Payment.State.DUE);
        assertThat(payment().amountYuan()).isEqualTo(20);
        assertThatThrownBy(() -> cashier.paid(replacement.getBusinessKey())).hasMessageContaining("400");
    }

    @Test
    @DisplayName("下单的答复丢失而重新下单：同一张缴费单")
    void ordering_again_is_the_same_order() {
        orderWithoutAnswer();
        jobs.run(replacement);

        assertThat(replacement).isWaitingAtExactly(ReplacementSteps.COLLECT);
        assertThat(payment().state()).isEqualTo(Payment.State.DUE);
    }

    @Test
    @DisplayName("没有下单就注销：收费系统不认得的缴费单也撤销成功，此后才到的缴费单不能缴纳")
    void an_order_that_the_cashier_does_not_know_is_withdrawn() {
        cancel();
        assertThat(payment().state()).isEqualTo(Payment.State.WITHDRAWN);
        orderWithoutAnswer();

        assertNobodyCanPay();
    }

    @Test
    @DisplayName("下单的答复丢失、其间注销：缴费单撤销，不能再缴，也不能再下单")
    void an_order_whose_answer_was_lost_is_withdrawn() {
        orderWithoutAnswer();
        cancel();

        assertThat(payment().state()).isEqualTo(Payment.State.WITHDRAWN);
        assertNobodyCanPay();
        assertThatThrownBy(() -> requestPayment.order(
                        CaseWalk.caseOf(replacement), "居住证工本费（损坏换领）", "林若溪", ReplacementSteps.HOLDER))
                .hasMessageContaining("nothing is due");
    }

    @Test
    @DisplayName("下单的答复丢失、其间已经缴纳并注销：全额退还，迟到的消息不再重试")
    void what_was_paid_for_it_meanwhile_is_paid_back() {
        orderWithoutAnswer();
        payAtCashier.pay(replacement.getBusinessKey());
        cancel();
        walk.deliverInbox();

        assertThat(payment().state()).isEqualTo(Payment.State.REFUNDED);
        assertThat(jdbc.sql("select count(*) from inbox_message where delivered_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}

package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.issuance.ApplicationState;
import org.huju.issuance.OrderPermitCard;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.huju.verification.CardMessages;
import org.huju.verification.MadeCard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("第十二条：制证、通知、领证")
class CardMadePathTest extends CaseTest {

    private static final MadeCard CARD = new MadeCard("3100-0001", LocalDate.parse("2026-11-23"));

    @Autowired
    private CardMessages messages;

    @Autowired
    private OrderPermitCard orderPermitCard;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private ProcessInstance ordered() {
        ProcessInstance application = steps.compared(SampleCitizens.consistent());
        steps.issue(application);
        return application;
    }

    private int waitingMessages() {
        return jdbc.sql("select count(*) from inbox_message where delivered_at is null")
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("制证完成的消息早到：先留存，流程等到时再送达，不丢失")
    void a_message_that_comes_too_early_is_kept_and_delivered_later() {
        ProcessInstance application = steps.compared(SampleCitizens.consistent());
        steps.decide(application, Map.of("decision", "ISSUE"));
        messages.keep("m-1", CaseWalk.caseOf(application), CARD);
        walk.deliverInbox();
        assertThat(application).isWaitingAt("serviceTask_orderCard").hasNotPassed("messageEvent_cardMade");
        assertThat(file.state(application)).isEqualTo(ApplicationState.APPROVED);
        assertThat(file.of(application).card()).isEmpty();
        assertThat(waitingMessages()).isEqualTo(1);

        jobs.run(application);
        clock.moveTo(clock.instant().plusSeconds(3));
        walk.deliverInbox();
        assertThat(application).isWaitingAt("userTask_handOverCard").hasPassed("serviceTask_notifyCollection");
        assertThat(file.of(application).card()).contains(CARD);
        assertThat(waitingMessages()).isZero();
    }

    @Test
    @DisplayName("同一消息送两次只算一次：送达之前重复、送达之后重复都一样")
    void the_same_message_twice_counts_once() {
        ProcessInstance application = ordered();
        messages.keep("m-1", CaseWalk.caseOf(application), CARD);
        messages.keep("m-1", CaseWalk.caseOf(application), CARD);
        walk.deliverInbox();
        messages.keep("m-1", CaseWalk.caseOf(application), CARD);
        walk.deliverInbox();

        assertThat(application).isWaitingAtExactly("userTask_handOverCard");
        assertThat(file.notices(application)).containsExactly(Notice.Kind.RECEIPT, Notice.Kind.COLLECTION);
        assertThat(waitingMessages()).isZero();
    }

    @Test
    @DisplayName("重复下单无害：案件编号就是订单号")
    void ordering_again_is_harmless() {
        ProcessInstance application = ordered();
        orderPermitCard.order(CaseWalk.caseOf(application));

        assertThat(application).isWaitingAt("messageEvent_cardMade");
        assertThat(file.state(application)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    @DisplayName("没有消息不往下走，没有通知")
    void without_the_message_nobody_is_told_to_come() {
        ProcessInstance application = ordered();
        walk.deliverInbox();

        assertThat(application).isWaitingAt("messageEvent_cardMade").hasNotPassed("serviceTask_notifyCollection");
        assertThat(file.notices(application)).containsExactly(Notice.Kind.RECEIPT);
    }

    @Test
    @DisplayName("领证：凭证和身份都核对后才能发放，没有代办人的不能由代办人领取")
    void the_card_is_handed_over_against_receipt_and_identity() {
        ProcessInstance application = ordered();
        steps.cardMade(application, LocalDate.parse("2026-11-23"));

        assertThatThrownBy(() -> handOver(application, Map.of("identityChecked", true, "collector", "APPLICANT")))
                .hasMessageContaining("已核对受理凭证");
        assertThatThrownBy(() -> handOver(application, Map.of("receiptChecked", true, "collector", "APPLICANT")))
                .hasMessageContaining("已核对身份证件");
        assertThatThrownBy(() -> handOver(
                        application, Map.of("receiptChecked", true, "identityChecked", true, "collector", "AGENT")))
                .hasMessageContaining("没有代办人");
        assertThat(application).isWaitingAtExactly("userTask_handOverCard");
        assertThat(file.state(application)).isEqualTo(ApplicationState.CARD_MADE);
        steps.handOverCard(application);
        assertThat(application).isEnded().hasPassed("endEvent_cardCollected");
    }

    private void handOver(ProcessInstance application, Map<String, Object> values) {
        walk.submit(application, "userTask_handOverCard", Staff.CLERK, values);
    }
}

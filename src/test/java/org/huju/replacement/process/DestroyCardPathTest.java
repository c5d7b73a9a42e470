package org.huju.replacement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.notices.Notice.Kind;
import org.huju.payment.CashierMessages;
import org.huju.payment.CashierReceipt;
import org.huju.permit.Permits;
import org.huju.permit.RecordCancellation;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("第十六条：换领、补领终止的，已经制成的证件由受理中心销毁并登记")
class DestroyCardPathTest extends CaseTest {

    private static final String DESTROY = "userTask_destroyCard";
    private static final String CARD = "HJNEW0001";

    @Autowired
    private Permits permits;

    @Autowired
    private CashierMessages cashierMessages;

    @Autowired
    private CardMessages cardMessages;

    @Autowired
    private RecordCancellation recordCancellation;

    @Autowired
    private PayAtCashier payAtCashier;

    @Autowired
    private MovableClock clock;

    @Autowired
    private HistoryService historyService;

    @Autowired
    private JdbcClient jdbc;

    private ProcessInstance replacement;

    @BeforeEach
    void paid() {
        ReplacementSteps replacements = new ReplacementSteps(walk, permits);
        replacements.permit();
        replacement = replacements.requested("DAMAGED");
        jobs.run(replacement);
        payAtCashier.pay(replacement.getBusinessKey());
        cashierMessages.keep("paid", CaseWalk.caseOf(replacement), new CashierReceipt("SK1", MovableClock.START));
        walk.deliverInbox();
        jobs.run(replacement);
    }

    private void cancel() {
        recordCancellation.cancel(
                ReplacementSteps.PERMIT, "已转办本市常住户口", "《上海市居住证管理办法》第十六条", Staff.SIGNER, Optional.empty());
        jobs.run(replacement);
    }

    private void makeCard(String messageId) {
        cardMessages.keep(messageId, CaseWalk.caseOf(replacement), new MadeCard(CARD, LocalDate.parse("2026-11-25")));
        walk.deliverInbox();
    }

    private void makeCardTooLate() {
        cancel();
        clock.moveTo(LocalDate.parse("2026-11-25"));
        makeCard("made");
    }

    private String refused(String field, Map<String, Object> values) {
        return Refusal.at(field, () -> walk.submit(replacement, DESTROY, Staff.CLERK, values));
    }

    private void assertDestroyed() {
        Decision destroyed = file.decision(replacement, Step.DESTROY_CARD);
        assertThat(destroyed.outcome()).contains(CARD, "已销毁");
        assertThat(destroyed.reason()).contains("2026-11-26", "李志宏在场");
        assertThat(destroyed.decidedBy()).isEqualTo(Staff.CLERK);
        assertThat(walk.tasks(replacement)).isEmpty();
        assertThat(historyService
                        .createHistoricProcessInstanceQuery()
                        .processDefinitionKey("destroy-card")
                        .completed()
                        .count())
                .isEqualTo(1);
    }

    private void destroy() {
        clock.moveTo(LocalDate.parse("2026-11-27"));
        walk.submit(
                replacement,
                DESTROY,
                Staff.CLERK,
                Map.of("destroyed", true, "destroyedOn", "2026-11-26", "note", "剪碎，李志宏在场"));
    }

    @Test
    @DisplayName("终止以后才制成的：不予发放，告知持证人不需要办理手续，中心销毁后登记销毁人和日期")
    void a_card_made_too_late_is_destroyed() {
        makeCardTooLate();
        assertThat(replacement).isEnded();
        assertThat(file.decision(replacement, Step.DISCARD_REPLACEMENT).reason())
                .contains(CARD);
        assertThat(file.notice(replacement, Kind.REPLACEMENT_CLOSED)).contains("不予发放", "销毁", "不需要办理手续", "第十六条");
        destroy();

        assertDestroyed();
    }

    @Test
    @DisplayName("已经到了窗口、等着发放的：发放任务随注销消失，转为销毁")
    void a_card_that_waits_at_the_window_is_destroyed() {
        clock.moveTo(LocalDate.parse("2026-11-25"));
        makeCard("made");
        assertThat(replacement).isWaitingAtExactly(ReplacementSteps.HAND_OVER);
        cancel();

        assertThat(replacement).isEnded();
        assertThat(walk.tasks(replacement))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(DESTROY);
        assertThat(file.notice(replacement, Kind.REPLACEMENT_CLOSED)).contains(CARD, "不予发放", "销毁", "不需要办理手续");
        destroy();
        assertDestroyed();
    }

    @Test
    @DisplayName("任务在现居住地的中心，只显示证件编号，没有个人信息；同一证件报告两次只有一项任务")
    void the_centre_sees_the_card_and_nothing_of_the_person() {
        makeCardTooLate();
        makeCard("made-again");

        assertThat(walk.open(walk.task(replacement, DESTROY, Staff.CLERK), Staff.CLERK))
                .containsEntry("newCardNo", CARD)
                .containsEntry("cardMadeOn", "2026-11-25")
                .doesNotContainKeys("holderName", "idNumber", "permitNo", "phone", "residenceAddress");
        assertThat(jdbc.sql("select count(*) from inbox_message where delivered_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("没有勾选、没有日期、日期早于制证或者晚于今天：退回，任务保留")
    void what_does_not_fit_is_sent_back() {
        makeCardTooLate();

        assertThat(refused("destroyed", Map.of("destroyedOn", "2026-11-25"))).contains("勾选");
        assertThat(refused("destroyedOn", Map.of("destroyed", true))).contains("销毁日期");
        assertThat(refused("destroyedOn", Map.of("destroyed", true, "destroyedOn", "2026-11-24")))
                .contains("2026-11-25", "今天之间");
        assertThat(refused("destroyedOn", Map.of("destroyed", true, "destroyedOn", "2026-11-26")))
                .contains("今天之间");
        assertThat(walk.tasks(replacement)).hasSize(1);
    }

    @Test
    @DisplayName("没有制证就终止的：没有可销毁的证件")
    void nothing_is_destroyed_where_no_card_was_made() {
        cancel();

        assertThat(walk.tasks(replacement)).isEmpty();
    }
}

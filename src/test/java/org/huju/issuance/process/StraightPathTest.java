package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.clock.StatutoryClock.State;
import org.huju.issuance.ApplicationState;
import org.huju.issuance.Mark;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("比对一致：从收件到领证")
class StraightPathTest extends CaseTest {

    @Test
    @DisplayName("第八条至第十二条：受理、比对、签发、制证、领证，一路不经核查、核验和督办")
    void what_is_equal_goes_straight_to_the_collected_card() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        assertThat(application)
                .isWaitingAtExactly("userTask_checkMaterials")
                .hasPassed("businessRuleTask_determineMaterials");
        steps.handInAllBut(application);
        steps.handOverReceipt(application);
        assertThat(application).hasPassed("serviceTask_acceptApplication", "endEvent_receiptIssued");
        jobs.run(application);
        assertThat(application).isWaitingAt("userTask_approveIssuance");
        steps.issue(application);
        assertThat(application).isWaitingAt("messageEvent_cardMade");
        steps.cardMade(application, LocalDate.parse("2026-11-23"));
        assertThat(application).isWaitingAtExactly("userTask_handOverCard");
        steps.handOverCard(application);

        assertThat(application)
                .isEnded()
                .hasPassedInOrder(
                        "serviceTask_transferToPolice",
                        "serviceTask_compareInformation",
                        "userTask_approveIssuance",
                        "serviceTask_orderCard",
                        "messageEvent_cardMade",
                        "endEvent_cardReady",
                        "serviceTask_notifyCollection",
                        "endEvent_cardCollected")
                .hasNotPassed(
                        "serviceTask_issueOneTimeNotice",
                        "userTask_receiveSupplement",
                        "userTask_compareManually",
                        "userTask_reviewComparison",
                        "callActivity_verifyWithDepartment",
                        "serviceTask_issueRefusal",
                        "serviceTask_markDueSoon",
                        "userTask_superviseOverdue",
                        "userTask_superviseCeiling",
                        "subProcess_withdrawal");
    }

    @Test
    @DisplayName("各步写入案卷：状态、决定人、文书、期限")
    void the_case_record_tells_each_step() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        assertThat(file.state(application)).isEqualTo(ApplicationState.RECEIVED);
        steps.handInAllBut(application);
        steps.handOverReceipt(application);
        assertThat(file.state(application)).isEqualTo(ApplicationState.ACCEPTED);
        jobs.run(application);
        steps.issue(application);
        assertThat(file.state(application)).isEqualTo(ApplicationState.APPROVED);
        steps.cardMade(application, LocalDate.parse("2026-11-23"));
        assertThat(file.state(application)).isEqualTo(ApplicationState.CARD_MADE);
        steps.handOverCard(application);

        assertThat(file.state(application)).isEqualTo(ApplicationState.COLLECTED);
        assertThat(file.mark(application)).isEqualTo(Mark.NONE);
        assertThat(file.outcome(application, "card-making")).isEqualTo(State.MET);
        assertThat(file.notices(application)).containsExactly(Notice.Kind.RECEIPT, Notice.Kind.COLLECTION);
        assertThat(file.decisions(application).stream().map(Decision::step))
                .containsExactly(
                        Step.CHECK_MATERIALS,
                        Step.TRANSFER_TO_POLICE,
                        Step.ISSUE_RECEIPT,
                        Step.APPROVE_ISSUANCE,
                        Step.HAND_OVER_CARD);
        assertThat(file.decisions(application).stream().map(Decision::decidedBy))
                .containsExactly("zhang.centre", "system", "zhang.centre", "zhou.police", "zhang.centre");
    }

    @Test
    @DisplayName("第十二条：受理凭证写明受理号和12月14日，领证通知写明第十二条")
    void receipt_and_collection_notice_say_what_the_articles_ask() {
        ProcessInstance application = steps.compared(SampleCitizens.consistent());
        steps.issue(application);
        steps.cardMade(application, LocalDate.parse("2026-11-23"));

        // Tue 24 November = 1, 25-27 = 2-4, 30 = 5, 1-4 December = 6-9, 7-11 = 10-14, Mon 14 = 15.
        assertThat(file.notice(application, Notice.Kind.RECEIPT))
                .contains(file.of(application).accepted().acceptanceNo())
                .contains("2026年12月14日", "《上海市居住证管理办法》第十二条");
        assertThat(file.notice(application, Notice.Kind.COLLECTION)).contains("《上海市居住证管理办法》第十二条");
    }
}

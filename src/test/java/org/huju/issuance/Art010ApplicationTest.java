package org.huju.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Decision;
import org.huju.casefile.Decision.Step;
import org.huju.clock.StatutoryClock.State;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第十条：受理与补齐")
class Art010ApplicationTest extends CaseTest {

    @Test
    @DisplayName("第十条：材料齐全的，当天受理、出具受理凭证，同时移送公安部门")
    void complete_materials_bring_the_receipt_and_the_transfer_on_the_same_day() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        steps.handInAllBut(application);

        assertThat(file.of(application).accepted().acceptedOn()).isEqualTo("2026-11-23");
        assertThat(file.notices(application)).containsExactly(Notice.Kind.RECEIPT);
        Decision transfer = file.decision(application, Step.TRANSFER_TO_POLICE);
        assertThat(transfer.reason()).isEqualTo("police-310101");
        assertThat(transfer.decidedAt().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate())
                .isEqualTo("2026-11-23");
    }

    @Test
    @DisplayName("第十条：受理凭证表单显示受理号、查询码、承诺日期及其依据和逐日计算")
    void the_receipt_explains_the_promised_day() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        steps.handInAllBut(application);
        Map<String, Object> form = walk.open(application, "userTask_issueReceipt", Staff.CLERK);

        assertThat(form)
                .containsEntry("acceptanceNo", file.of(application).accepted().acceptanceNo())
                .containsEntry("queryCode", file.of(application).queryCode())
                .containsEntry("acceptedOn", "2026-11-23")
                .containsEntry("cardDue", "2026-12-14")
                .containsEntry("cardDueBasis", "自2026-11-23起15个工作日，《上海市居住证管理办法》第十二条，应于2026-12-14前（含当日）");
        assertThat(form.get("days").toString()).contains("2026-11-24", "第1天", "2026-12-14", "第15天");
    }

    @Test
    @DisplayName("第十条：受理凭证没有交付的，任务不能完成")
    void the_receipt_must_be_handed_over() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        steps.handInAllBut(application);

        assertThat(Refusal.at(
                        "receiptHandedOver",
                        () -> walk.submit(application, "userTask_issueReceipt", Staff.CLERK, Map.of())))
                .contains("已交付申请人");
    }

    @Test
    @DisplayName("第十条：材料不齐全的，当场（当天）一次告知全部，不受理，制证期限不开始")
    void incomplete_materials_are_told_on_the_spot_and_no_period_begins() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        steps.handInAllBut(application, "identity-document", "portrait", "employment-proof");

        assertThat(file.notice(application, Notice.Kind.ONE_TIME_NOTICE))
                .contains("1. 居民身份证或户口簿", "2. 近期照片", "3. 劳动合同")
                .doesNotContain("4. ", "申请表")
                .contains("《上海市居住证管理办法》第十条");
        assertThat(file.of(application).acceptance()).isEmpty();
        assertThatThrownBy(() -> file.clock(application, "card-making")).hasMessageContaining("no period");
        assertThat(file.outcome(application, "one-time-notice")).isEqualTo(State.MET);
    }
}

package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.issuance.ApplicationStatus;
import org.huju.issuance.ApplicationStatus.Status;
import org.huju.issuance.PermitApplication;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("进度查询：申请人看到的与案件相符")
class StatusPathTest extends CaseTest {

    private static final String SUPPLEMENT = "请于2026-12-07前（含当日）补交：近期照片";
    private static final String COLLECT = "请凭受理凭证和有效身份证件到受理中心领取居住证";

    @Autowired
    private ApplicationStatus applicationStatus;

    private Status status(ProcessInstance application) {
        PermitApplication filed = file.of(application);
        return applicationStatus.of(filed.applicationNo(), filed.queryCode()).orElseThrow();
    }

    private ProcessInstance acceptedWithoutPortrait() {
        ProcessInstance application = steps.accepted(Filings.of(SampleCitizens.consistent()), "portrait");
        jobs.run(application);
        return application;
    }

    private void makeCard(ProcessInstance application) {
        steps.issue(application);
        steps.cardMade(application, LocalDate.parse("2026-11-23"));
    }

    @Test
    @DisplayName("容缺受理：制证、领证以后仍写明须补交的材料")
    void what_is_missing_is_named_until_the_window_ends() {
        ProcessInstance application = acceptedWithoutPortrait();
        assertThat(status(application).awaitedFromApplicant()).startsWith(SUPPLEMENT);
        makeCard(application);
        assertThat(status(application).awaitedFromApplicant()).startsWith(COLLECT + "；" + SUPPLEMENT);
        steps.handOverCard(application);

        assertThat(status(application).awaitedFromApplicant()).startsWith(SUPPLEMENT);
        assertThat(status(application).promisedDate()).isEqualTo("2026-12-14");
    }

    @Test
    @DisplayName("补交期限已过：不再要求在过去的日期前补交")
    void after_a_missed_window_nothing_is_asked_for_a_past_day() {
        ProcessInstance application = acceptedWithoutPortrait();
        jobs.fire(jobs.timer(application, "timer_supplementDue"));
        assertThat(status(application).awaitedFromApplicant()).isEmpty();
        makeCard(application);

        assertThat(status(application).awaitedFromApplicant()).isEqualTo(COLLECT);
    }

    @Test
    @DisplayName("不予办理、撤回后不再承诺日期，也不再要求补交")
    void a_case_closed_without_a_card_promises_and_asks_nothing() {
        ProcessInstance refused = acceptedWithoutPortrait();
        assertThat(status(refused).promisedDate()).isEqualTo("2026-12-14");
        steps.decide(refused, Map.of("decision", "REFUSE", "refusalGround", "refuse-no-ground", "reason", "劳动合同已解除"));
        ProcessInstance withdrawn = acceptedWithoutPortrait();
        walk.withdraw(file.of(withdrawn).applicationNo(), "不再需要", Staff.CLERK);

        assertThat(status(refused))
                .extracting(Status::promisedDate, Status::awaitedFromApplicant)
                .containsExactly(null, "");
        assertThat(status(withdrawn))
                .extracting(Status::promisedDate, Status::awaitedFromApplicant)
                .containsExactly(null, "");
    }

    @Test
    @DisplayName("受理凭证写明承诺日期当日包括在内")
    void the_receipt_says_that_the_day_itself_counts() {
        assertThat(file.notice(acceptedWithoutPortrait(), Notice.Kind.RECEIPT)).contains("2026年12月14日前（含当日）制作完成");
    }
}

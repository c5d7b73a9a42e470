package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.issuance.ApplicationState;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("视为受理：告知期满没有办理的，自动转入受理后的各项办理")
class DeemedAcceptancePathTest extends CaseTest {

    @Test
    @DisplayName("期满：不经核对和受理，直接出具凭证、移送公安，一直办到领证")
    void nobody_checks_and_the_case_goes_on_to_the_card() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        Job timer = jobs.timer(application, "timer_noticeDue");
        assertThat(timer.getDuedate())
                .hasSameTimeAs(at(file.due(application, "one-time-notice") + "T23:59:59"))
                .hasSameTimeAs(at("2026-11-23T23:59:59"));
        jobs.fire(timer);

        assertThat(application)
                .isWaitingAt("userTask_issueReceipt", "serviceTask_compareInformation")
                .hasPassed("serviceTask_deemAccepted", "serviceTask_transferToPolice")
                .hasNotPassed("serviceTask_acceptApplication", "userTask_receiveSupplement");
        assertThat(file.state(application)).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(file.notices(application)).containsExactly(Notice.Kind.RECEIPT);
        steps.handOverReceipt(application);
        jobs.run(application);
        assertThat(walk.open(application, "userTask_approveIssuance", Staff.SIGNER)
                        .get("notHandedIn")
                        .toString())
                .contains("免予提供（逾期未告知，视为受理）");
        steps.issue(application);
        steps.cardMade(application, LocalDate.of(2026, 12, 1));
        steps.handOverCard(application);
        assertThat(application).isEnded();
    }

    @Test
    @DisplayName("期限内办理的：计时器取消，不视为受理")
    void what_is_checked_in_time_leaves_no_timer() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        steps.handInAllBut(application);

        assertThat(application).hasPassed("serviceTask_acceptApplication").hasNotPassed("serviceTask_deemAccepted");
        assertThat(jobs.timers(application)).doesNotContain("timer_noticeDue");
    }
}

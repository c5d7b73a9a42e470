package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Decision;
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
                .isWaitingAt("userTask_issueReceipt", "serviceTask_compareInformation", "userTask_superviseNotice")
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
        assertThat(application).isWaitingAtExactly("userTask_superviseNotice");
        supervise(application);
        assertThat(application).isEnded();
    }

    private void supervise(ProcessInstance application) {
        walk.submit(application, "userTask_superviseNotice", Staff.CENTRE_HEAD, Map.of("measure", "窗口每日清点未核对的收件"));
    }

    @Test
    @DisplayName("逾期未告知的由受理中心负责人督办：看得到告知期限和依据，看不到个人信息")
    void the_head_of_the_centre_supervises_what_was_not_told() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        jobs.fire(jobs.timer(application, "timer_noticeDue"));
        Map<String, Object> form = walk.open(application, "userTask_superviseNotice", Staff.CENTRE_HEAD);

        assertThat(form)
                .containsEntry("noticeDue", "2026-11-23")
                .containsEntry("noticeDueBasis", "2026-11-23当场，《上海市居住证管理办法》第十条，应于2026-11-23前（含当日）；2026-11-23逾期");
        people.everything().forEach(personal -> assertThat(form.toString()).doesNotContain(personal));
        supervise(application);
        assertThat(application).hasPassed("endEvent_noticeSupervised");
        assertThat(file.decision(application, Decision.Step.SUPERVISE_NOTICE).decidedBy())
                .isEqualTo(Staff.CENTRE_HEAD);
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

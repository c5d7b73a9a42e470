package org.huju.registration.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Decision;
import org.huju.casefile.Material;
import org.huju.clock.StatutoryClock.State;
import org.huju.notices.Notice;
import org.huju.registration.Registration;
import org.huju.registration.RegistrationCase;
import org.huju.registration.RegistrationCases;
import org.huju.registration.Registrations;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.RegistrationForms;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第五条：居住登记，从收件到登记")
class RegistrationPathTest extends CaseTest {

    private static final String PROCESS = "residence-registration";

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationCases cases;

    private ProcessInstance filed() {
        return walk.start(PROCESS, RegistrationForms.of(SampleCitizens.newcomer()), Staff.CLERK);
    }

    private void check(ProcessInstance registration, List<String> present) {
        walk.submit(
                registration,
                "userTask_checkProofs",
                Staff.CLERK,
                Map.of("finding", "MATERIALS", "presentMaterials", present, "gapNote", "请到房管部门开具"));
    }

    private List<String> all(ProcessInstance registration) {
        return file.materials(registration).stream().map(Material::code).toList();
    }

    private RegistrationCase.State state(ProcessInstance registration) {
        return cases.get(CaseWalk.caseOf(registration)).state();
    }

    @Test
    @DisplayName("证明齐全：当场登记，凭证写明一年有效期和满半年的日子")
    void who_brings_everything_is_registered_for_a_year() {
        ProcessInstance registration = filed();
        assertThat(all(registration))
                .containsExactlyInAnyOrder("identity-document", "registration-form", "lease-filing-certificate");
        assertThat(walk.open(registration, "userTask_checkProofs", Staff.CLERK))
                .containsEntry(
                        "idNumber", SampleCitizens.newcomer().claim().idNumber().value())
                .containsEntry("noticeDue", "2026-11-23");

        check(registration, all(registration));

        assertThat(registration)
                .isEnded()
                .hasPassed("serviceTask_registerResidence", "endEvent_registered")
                .hasNotPassed("callActivity_verifyKinship", "serviceTask_issueProofNotice");
        Registration made =
                registrations.last(SampleCitizens.newcomer().claim().idNumber()).orElseThrow();
        assertThat(made.span().registeredOn()).isEqualTo("2026-11-23");
        assertThat(made.span().validUntil()).isEqualTo("2027-11-23");
        assertThat(made.span().continuousFrom()).isEqualTo("2026-11-23");
        assertThat(made.by()).isEqualTo(Staff.CLERK);
        assertThat(file.notice(registration, Notice.Kind.REGISTRATION_VOUCHER))
                .contains(made.registrationNo(), "有效期至2027年11月23日", "自2027年5月23日起登记满半年", "办事指南，条文未规定")
                .contains("此前已在本市办理居住登记并且没有中断的，申领时可以填写更早的登记日期", "第九条")
                .doesNotContain("承诺");
        assertThat(file.outcome(registration, "one-time-notice")).isEqualTo(State.MET);
        assertThat(state(registration)).isEqualTo(RegistrationCase.State.REGISTERED);
    }

    @Test
    @DisplayName("缺少证明：一次性告知，补齐以后重新核对；没有告知过的不得再要求")
    void what_is_missing_is_told_once_and_brought_later() {
        ProcessInstance registration = filed();
        check(registration, List.of("identity-document", "registration-form"));

        assertThat(registration).isWaitingAt("userTask_supplementProofs").hasNotPassed("serviceTask_registerResidence");
        assertThat(file.notice(registration, Notice.Kind.ONE_TIME_NOTICE))
                .contains("房屋租赁登记备案证明", "请到房管部门开具")
                .doesNotContain("居民身份证");
        assertThat(walk.open(registration, "userTask_supplementProofs", Staff.CLERK)
                        .get("gaps")
                        .toString())
                .contains("房屋租赁登记备案证明");
        walk.submit(registration, "userTask_supplementProofs", Staff.CLERK, Map.of("choice", "SUPPLEMENTED"));
        assertThat(registration).isWaitingAt("userTask_checkProofs");
        assertThatThrownBy(() -> check(registration, List.of("lease-filing-certificate")))
                .hasMessageContaining("不得再次要求");

        assertThat(file.outcome(registration, "proof-supplement-window")).isEqualTo(State.MET);
        check(registration, all(registration));

        assertThat(registration).isEnded().hasPassed("endEvent_registered");
        assertThat(file.notices(registration))
                .containsExactly(Notice.Kind.ONE_TIME_NOTICE, Notice.Kind.REGISTRATION_VOUCHER);
    }

    @Test
    @DisplayName("告知以后撤回：案件终结，没有登记")
    void who_withdraws_is_not_registered() {
        ProcessInstance registration = filed();
        check(registration, List.of("identity-document"));
        assertThatThrownBy(() -> walk.submit(
                        registration, "userTask_supplementProofs", Staff.CLERK, Map.of("choice", "WITHDRAWN")))
                .hasMessageContaining("请填写“撤回原因”");
        walk.submit(
                registration,
                "userTask_supplementProofs",
                Staff.CLERK,
                Map.of("choice", "WITHDRAWN", "withdrawalReason", "已搬到外地"));

        assertThat(registration).isEnded().hasPassed("endEvent_registrationWithdrawn");
        assertThat(registrations.last(SampleCitizens.newcomer().claim().idNumber()))
                .isEmpty();
        assertThat(file.notices(registration)).containsExactly(Notice.Kind.ONE_TIME_NOTICE, Notice.Kind.WITHDRAWN);
        assertThat(state(registration)).isEqualTo(RegistrationCase.State.WITHDRAWN);
    }

    @Test
    @DisplayName("补齐期满：系统终止并告知可以重新办理，可以马上再收一件；定时器的日子就是告知的期限")
    void what_is_never_brought_ends_by_itself_and_can_be_made_anew() {
        ProcessInstance registration = filed();
        check(registration, List.of("identity-document"));
        Job over = jobs.timer(registration, "timer_supplementOver");
        // Thirty days after 23 November: seven left in it, and 23 December, a Wednesday.
        assertThat(over.getDuedate()).isEqualTo(at("2026-12-23T23:59:59"));
        assertThat(walk.task(registration, "userTask_supplementProofs").getDueDate())
                .isEqualTo(at("2026-12-23T23:59:59"));
        assertThat(file.notice(registration, Notice.Kind.ONE_TIME_NOTICE)).contains("2026年12月23日前（含当日）补齐");
        assertThat(walk.open(registration, "userTask_supplementProofs", Staff.CLERK))
                .containsEntry("supplementDue", "2026-12-23");
        jobs.fire(over);

        assertThat(registration)
                .isEnded()
                .hasPassed("serviceTask_closeUnsupplemented", "endEvent_notSupplemented")
                .hasNotPassed("exclusiveGateway_supplemented");
        assertThat(state(registration)).isEqualTo(RegistrationCase.State.LAPSED);
        assertThat(file.outcome(registration, "proof-supplement-window")).isEqualTo(State.MISSED);
        assertThat(file.notice(registration, Notice.Kind.REGISTRATION_LAPSED)).contains("期满没有补齐", "可以随时重新办理");
        assertThat(filed()).isWaitingAt("userTask_checkProofs");
    }

    @Test
    @DisplayName("不予登记：须有条文依据和理由，告知救济")
    void a_refusal_names_its_article_and_the_remedies() {
        ProcessInstance registration = filed();
        assertThatThrownBy(() -> walk.submit(
                        registration,
                        "userTask_checkProofs",
                        Staff.CLERK,
                        Map.of("finding", "REFUSED", "refusalGround", "refuse-no-ground", "refusalReason", "不住在此处")))
                .hasMessageContaining("请从列表中选择“不予登记的依据”");
        walk.submit(
                registration,
                "userTask_checkProofs",
                Staff.CLERK,
                Map.of(
                        "finding",
                        "REFUSED",
                        "refusalGround",
                        "registration-refuse-not-residing",
                        "refusalReason",
                        "上门核实无人居住"));

        assertThat(registration).isEnded().hasPassed("endEvent_registrationRefused");
        assertThat(file.notice(registration, Notice.Kind.REGISTRATION_REFUSED))
                .contains("上门核实无人居住", "《上海市居住证管理办法》第五条第一款", "行政复议", "行政诉讼");
        assertThat(file.decision(registration, Decision.Step.CHECK_PROOFS).article())
                .contains("《上海市居住证管理办法》第五条第一款");
        assertThat(state(registration)).isEqualTo(RegistrationCase.State.REFUSED);
    }

    @Test
    @DisplayName("核对期满：本中心负责人督办，经办人的任务仍在；定时器的日子就是告知期限")
    void a_registration_that_nobody_handles_is_seen_to_by_the_head() {
        ProcessInstance registration = filed();
        assertThat(jobs.timer(registration, "timer_proofsDue").getDuedate()).isEqualTo(at("2026-11-23T23:59:59"));
        assertThat(walk.task(registration, "userTask_checkProofs").getDueDate()).isEqualTo(at("2026-11-23T23:59:59"));

        jobs.fire(jobs.timer(registration, "timer_proofsDue"));

        assertThat(walk.open(registration, "userTask_superviseProofs", Staff.CENTRE_HEAD))
                .containsKey("noticeDueBasis")
                .doesNotContainKeys("applicantName", "idNumber", "phone");
        walk.submit(registration, "userTask_superviseProofs", Staff.CENTRE_HEAD, Map.of("measure", "当日安排人员核对"));
        assertThat(registration).isWaitingAt("userTask_checkProofs").hasPassed("endEvent_proofsSupervised");
        check(registration, all(registration));
        assertThat(registration).isEnded();
        assertThat(file.outcome(registration, "one-time-notice")).isEqualTo(State.MET);
    }
}

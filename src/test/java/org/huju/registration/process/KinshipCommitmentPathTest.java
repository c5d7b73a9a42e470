package org.huju.registration.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.InvalidInput;
import org.huju.casefile.Material;
import org.huju.clock.StatutoryClock.State;
import org.huju.notices.Notice;
import org.huju.registration.FindFalseCommitment;
import org.huju.registration.Registration;
import org.huju.registration.RegistrationCases;
import org.huju.registration.Registrations;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.RegistrationForms;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第五条：以亲属关系承诺书代替证明，登记以后核查")
class KinshipCommitmentPathTest extends CaseTest {

    private static final String HEAR = "userTask_hearRegistrant";
    private static final String FIND = "userTask_confirmFalseCommitment";
    private static final String SUPERVISE = "userTask_superviseFalseCommitment";

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationCases cases;

    @Autowired
    private FindFalseCommitment findFalseCommitment;

    @Autowired
    private TaskService taskService;

    private ProcessInstance registered(SampleCitizen citizen) {
        ProcessInstance registration =
                walk.start("residence-registration", RegistrationForms.committed(citizen), Staff.CLERK);
        List<String> all =
                file.materials(registration).stream().map(Material::code).toList();
        walk.submit(
                registration,
                "userTask_checkProofs",
                Staff.CLERK,
                Map.of("finding", "MATERIALS", "presentMaterials", all));
        return registration;
    }

    /** Civil affairs have contradicted the commitment, and the person was told so. */
    private ProcessInstance told(SampleCitizen citizen) {
        ProcessInstance registration = registered(citizen);
        jobs.run(registration);
        return registration;
    }

    private void hear(ProcessInstance registration, String heard, String words) {
        walk.submit(registration, HEAR, Staff.CLERK, Map.of("heard", heard, "words", words));
    }

    private ProcessInstance heard(SampleCitizen citizen) {
        ProcessInstance registration = told(citizen);
        hear(registration, "STATED", "本人称所写亲属是朋友");
        return registration;
    }

    private void find(ProcessInstance registration, String decision) {
        walk.submit(registration, FIND, Staff.CENTRE_HEAD, Map.of("decision", decision, "reason", "民政部门答复没有该亲属"));
    }

    private Registration.State state(SampleCitizen citizen) {
        return registrations.last(citizen.claim().idNumber()).orElseThrow().state();
    }

    @Test
    @DisplayName("承诺代替亲属关系证明：凭证书面告知核查和后果，登记当日生效，民政部门属实即办结")
    void a_true_commitment_ends_with_the_departments_answer() {
        ProcessInstance registration = registered(SampleCitizens.atRelatives());

        assertThat(file.materials(registration))
                .extracting(Material::code)
                .contains("kinship-commitment", "relative-home-proof")
                .doesNotContain("kinship-proof");
        assertThat(registration).isWaitingAt("callActivity_verifyKinship");
        assertThat(state(SampleCitizens.atRelatives())).isEqualTo(Registration.State.CURRENT);
        assertThat(file.notice(registration, Notice.Kind.REGISTRATION_VOUCHER))
                .contains("向民政部门核查", "承诺不实的，撤销本次登记，并记入不诚信名单");
        jobs.run(registration);

        assertThat(registration).isEnded().hasPassed("endEvent_commitmentTrue");
        assertThat(state(SampleCitizens.atRelatives())).isEqualTo(Registration.State.CURRENT);
    }

    @Test
    @DisplayName("民政部门答复不实、负责人认定：撤销登记，告知救济，记入名单，以后不能再承诺")
    void a_false_commitment_revokes_the_registration_and_costs_the_right_to_commit() {
        SampleCitizen citizen = SampleCitizens.kinshipContradicted();
        ProcessInstance registration = told(citizen);
        assertThat(registration).isWaitingAtExactly(HEAR);
        // From Monday 23 November: 24, 25, 26, 27 | 30.
        assertThat(file.due(registration, "revocation-hearing-window")).isEqualTo("2026-11-30");
        assertThat(file.notice(registration, Notice.Kind.REVOCATION_PROPOSED))
                .contains("市民政局答复不属实", "2026年11月30日前（含当日）向", "陈述和申辩", "记入不诚信名单", "第五条")
                .doesNotContain(citizen.claim().idNumber().value());
        assertThat(walk.open(registration, HEAR, Staff.CLERK))
                .containsEntry("answerLabel", "不属实")
                .containsEntry("revocationDue", "2026-11-30");
        assertThat(state(citizen)).isEqualTo(Registration.State.CURRENT);
        hear(registration, "STATED", "本人称所写亲属是朋友");
        assertThat(file.outcome(registration, "revocation-hearing-window")).isEqualTo(State.MET);
        assertThat(walk.open(registration, FIND, Staff.CENTRE_HEAD))
                .containsEntry("answerLabel", "不属实")
                .containsEntry("departmentName", "市民政局")
                .containsEntry("statement", "本人称所写亲属是朋友")
                .containsEntry("revocationDue", "2026-11-30");
        find(registration, "FALSE_COMMITMENT");

        assertThat(registration)
                .isEnded()
                .hasPassed("endEvent_registrationRevoked")
                .hasNotPassed("serviceTask_closeRegistrantHearing", "serviceTask_dropRevocation");
        assertThat(file.outcome(registration, "false-commitment-finding")).isEqualTo(State.MET);
        assertThat(state(citizen)).isEqualTo(Registration.State.REVOKED);
        assertThat(file.isOnDishonestyList(registration)).isTrue();
        assertThat(file.notice(registration, Notice.Kind.REGISTRATION_REVOKED))
                .contains("自始不计入第九条的半年", "本人称所写亲属是朋友", "行政复议", "行政诉讼");
        assertThatThrownBy(
                        () -> walk.start("residence-registration", RegistrationForms.committed(citizen), Staff.CLERK))
                .hasMessageContaining("在不诚信名单上，不能以承诺代替证明");
        assertThat(walk.start("residence-registration", RegistrationForms.atAParents(citizen), Staff.CLERK))
                .isWaitingAt("userTask_checkProofs");
    }

    @Test
    @DisplayName("凭居住登记的收件编号申请解除，负责人决定以后告知本人，又可以承诺")
    void a_lifted_entry_gives_the_right_to_commit_back() {
        SampleCitizen citizen = SampleCitizens.kinshipContradicted();
        ProcessInstance registration = heard(citizen);
        find(registration, "FALSE_COMMITMENT");
        String number = cases.get(CaseWalk.caseOf(registration)).caseNo();

        ProcessInstance lifting =
                walk.start("lift-dishonesty", Map.of("number", number, "reason", "已主动更正"), Staff.CLERK);
        assertThat(walk.open(lifting, "userTask_decideLifting", Staff.CENTRE_HEAD))
                .containsEntry("applicationNo", number)
                .containsEntry("stageLabel", "登记已撤销")
                .doesNotContainKeys("applicantName", "idNumber");
        walk.submit(lifting, "userTask_decideLifting", Staff.CENTRE_HEAD, Map.of("decision", "LIFT", "reason", "情节轻微"));

        assertThat(file.isOnDishonestyList(registration)).isFalse();
        assertThat(file.notice(registration, Notice.Kind.LIFTING)).contains(number, "解除", "情节轻微");
        assertThat(walk.start("residence-registration", RegistrationForms.committed(citizen), Staff.CLERK))
                .isWaitingAt("userTask_checkProofs");
    }

    @Test
    @DisplayName("核对登记的人不能认定：领取任务和提交都不行")
    void who_has_registered_cannot_find_the_commitment_false() {
        ProcessInstance registration = heard(SampleCitizens.kinshipContradicted());
        Task finding = walk.task(registration, FIND);

        assertThatThrownBy(() -> taskService.setAssignee(finding.getId(), Staff.CLERK))
                .hasMessageContaining("须由另一名负责人认定");
        assertThatThrownBy(() -> findFalseCommitment.decide(CaseWalk.caseOf(registration), true, "没有该亲属", Staff.CLERK))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("须由另一名负责人认定");
    }

    @Test
    @DisplayName("负责人不认定：登记有效，不记名单，告知过拟撤销的再告知不予撤销")
    void a_commitment_the_head_finds_true_stands() {
        ProcessInstance registration = heard(SampleCitizens.kinshipContradicted());
        find(registration, "TRUE_COMMITMENT");

        assertThat(registration)
                .isEnded()
                .hasPassed("serviceTask_dropRevocation", "endEvent_commitmentStands")
                .hasNotPassed("serviceTask_revokeRegistration");
        assertThat(file.notice(registration, Notice.Kind.REVOCATION_DROPPED)).contains("不予撤销", "登记继续有效", "没有该亲属");
        assertThat(state(SampleCitizens.kinshipContradicted())).isEqualTo(Registration.State.CURRENT);
        assertThat(file.isOnDishonestyList(registration)).isFalse();
    }

    @Test
    @DisplayName("没有听取、期限也没有届满：用例拒绝认定虚假，登记不变")
    void who_was_not_heard_is_not_found_to_have_lied() {
        ProcessInstance registration = told(SampleCitizens.kinshipContradicted());
        UUID id = CaseWalk.caseOf(registration);

        assertThatThrownBy(() -> findFalseCommitment.decide(id, true, "没有该亲属", Staff.CENTRE_HEAD))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("还没有听取当事人的陈述申辩")
                .hasMessageContaining("《上海市居住证管理办法》第五条");
        assertThat(state(SampleCitizens.kinshipContradicted())).isEqualTo(Registration.State.CURRENT);
    }

    @Test
    @DisplayName("期满没有陈述：由系统登记，转入认定；决定书写明期满没有提出")
    void silence_until_the_last_day() {
        ProcessInstance registration = told(SampleCitizens.kinshipContradicted());
        Job over = jobs.timer(registration, "timer_registrantHearingOver");
        assertThat(over.getDuedate()).hasSameTimeAs(at("2026-11-30T23:59:59"));
        assertThat(walk.task(registration, HEAR).getDueDate()).hasSameTimeAs(at("2026-11-30T23:59:59"));
        jobs.fire(over);

        assertThat(registration).hasPassed("serviceTask_closeRegistrantHearing").isWaitingAtExactly(FIND);
        assertThat(file.outcome(registration, "revocation-hearing-window")).isEqualTo(State.MISSED);
        find(registration, "FALSE_COMMITMENT");
        assertThat(file.notice(registration, Notice.Kind.REGISTRATION_REVOKED)).contains("您的陈述申辩：期满没有提出");
    }

    @Test
    @DisplayName("登记人明确表示没有意见的，不必等到期满")
    void who_has_nothing_to_say_need_not_wait() {
        ProcessInstance registration = told(SampleCitizens.kinshipContradicted());
        hear(registration, "NOTHING_TO_SAY", "11月23日到场，书面表示没有意见");

        assertThat(registration).isWaitingAtExactly(FIND);
        assertThat(jobs.timers(registration)).doesNotContain("timer_registrantHearingOver");
        assertThat(walk.open(registration, FIND, Staff.CENTRE_HEAD)).containsEntry("statement", "表示没有意见");
    }

    @Test
    @DisplayName("认定期满：由区督办，看不到个人信息；仍可认定，登记在此以前有效")
    void a_late_finding_is_supervised_by_the_district() {
        ProcessInstance registration = heard(SampleCitizens.kinshipContradicted());
        Job due = jobs.timer(registration, "timer_commitmentFindingDue");
        assertThat(due.getDuedate()).hasSameTimeAs(at("2026-11-30T23:59:59"));
        assertThat(walk.task(registration, FIND).getDueDate()).hasSameTimeAs(at("2026-11-30T23:59:59"));
        jobs.fire(due);

        assertThat(walk.open(registration, SUPERVISE, Staff.DISTRICT))
                .containsEntry("revocationDue", "2026-11-30")
                .doesNotContainKeys("applicantName", "idNumber", "phone", "statement", "kinshipLabel");
        walk.submit(registration, SUPERVISE, Staff.DISTRICT, Map.of("measure", "三日内认定"));
        assertThat(registration).hasPassed("endEvent_falseCommitmentSupervised").isWaitingAtExactly(FIND);
        assertThat(state(SampleCitizens.kinshipContradicted())).isEqualTo(Registration.State.CURRENT);
    }

    @Test
    @DisplayName("民政部门系统查不到：由其人员核查；不能核实的，不认定虚假")
    void what_civil_affairs_cannot_tell_is_not_found_false() {
        ProcessInstance registration = registered(SampleCitizens.kinshipUnknown());
        jobs.run(registration);
        assertThat(walk.open(registration, "userTask_verifyByDepartment", Staff.CIVIL_AFFAIRS)
                        .get("stated")
                        .toString())
                .contains("父母林大海");
        walk.submit(
                registration,
                "userTask_verifyByDepartment",
                Staff.CIVIL_AFFAIRS,
                Map.of("result", "UNKNOWN", "note", "外省档案没有答复"));

        assertThat(registration).isEnded().hasPassed("endEvent_commitmentTrue");
    }
}

package org.huju.registration.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.InvalidInput;
import org.huju.casefile.Material;
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

    private void find(ProcessInstance registration, String decision) {
        walk.submit(
                registration,
                "userTask_confirmFalseCommitment",
                Staff.CENTRE_HEAD,
                Map.of("decision", decision, "statement", "本人称所写亲属是朋友", "reason", "民政部门答复没有该亲属"));
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
        ProcessInstance registration = registered(citizen);
        jobs.run(registration);
        assertThat(registration).isWaitingAt("userTask_confirmFalseCommitment");
        assertThat(walk.open(registration, "userTask_confirmFalseCommitment", Staff.CENTRE_HEAD))
                .containsEntry("answerLabel", "不属实")
                .containsEntry("departmentName", "市民政局");
        find(registration, "FALSE_COMMITMENT");

        assertThat(registration).isEnded().hasPassed("endEvent_registrationRevoked");
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
        ProcessInstance registration = registered(citizen);
        jobs.run(registration);
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
        ProcessInstance registration = registered(SampleCitizens.kinshipContradicted());
        jobs.run(registration);
        Task finding = walk.task(registration, "userTask_confirmFalseCommitment");

        assertThatThrownBy(() -> taskService.setAssignee(finding.getId(), Staff.CLERK))
                .hasMessageContaining("须由另一名负责人认定");
        assertThatThrownBy(() ->
                        findFalseCommitment.decide(CaseWalk.caseOf(registration), true, "没有陈述", "没有该亲属", Staff.CLERK))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("须由另一名负责人认定");
    }

    @Test
    @DisplayName("负责人不认定：登记有效，不记名单")
    void a_commitment_the_head_finds_true_stands() {
        ProcessInstance registration = registered(SampleCitizens.kinshipContradicted());
        jobs.run(registration);
        find(registration, "TRUE_COMMITMENT");

        assertThat(registration).isEnded().hasPassed("endEvent_commitmentStands");
        assertThat(state(SampleCitizens.kinshipContradicted())).isEqualTo(Registration.State.CURRENT);
        assertThat(file.isOnDishonestyList(registration)).isFalse();
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

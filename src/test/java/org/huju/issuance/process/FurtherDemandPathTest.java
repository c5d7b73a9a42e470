package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.casefile.Decision.Step;
import org.huju.casefile.Material;
import org.huju.casefile.Waiver;
import org.huju.clock.StatutoryClock.State;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十条：一次性告知以后不得再要求没有告知的材料，除非负责人批准（系统设定）")
class FurtherDemandPathTest extends CaseTest {

    private static final String IDENTITY = "identity-document";
    private static final String FORM = "application-form";
    private static final String PORTRAIT = "portrait";
    private static final String APPROVE = "userTask_approveFurtherDemand";

    @Autowired
    private TaskService taskService;

    @Autowired
    private MovableClock clock;

    /** Told that the form is missing; it was brought on 2026-12-01 and is looked at now. */
    private ProcessInstance secondCheck() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        steps.handInAllBut(application, FORM);
        clock.moveTo(LocalDate.of(2026, 12, 1));
        walk.submit(application, "userTask_supplementMaterials", Staff.CLERK, Map.of("choice", "SUPPLEMENTED"));
        return application;
    }

    private void check(ProcessInstance application, String clerk, String reason, String... missing) {
        List<String> present = new ArrayList<>(file.materials(application).stream()
                .filter(material -> !material.isWaived())
                .map(Material::code)
                .toList());
        present.removeAll(List.of(missing));
        Map<String, Object> form = new HashMap<>(Map.of("finding", "MATERIALS", "presentMaterials", present));
        if (reason != null) {
            form.put("furtherDemandReason", reason);
        }
        walk.submit(application, "userTask_checkMaterials", clerk, form);
    }

    /** The identity document was not named, and the clerk asks to demand it. */
    private ProcessInstance asked() {
        ProcessInstance application = secondCheck();
        check(application, Staff.CLERK, "首次核对时身份证复印件背面漏印未发现", IDENTITY);
        return application;
    }

    private void decide(ProcessInstance application, String decision, String reason) {
        walk.submit(application, APPROVE, Staff.CENTRE_HEAD, Map.of("decision", decision, "reason", reason));
    }

    @Test
    @DisplayName("没有告知过的材料，不写理由不能再要求：点名材料和第十条，案件不动")
    void what_was_not_named_cannot_simply_be_demanded() {
        ProcessInstance application = secondCheck();

        assertThat(Refusal.at("furtherDemandReason", () -> check(application, Staff.CLERK, null, IDENTITY, FORM)))
                .contains("居民身份证或户口簿", "《上海市居住证管理办法》第十条", "再次告知的理由")
                .doesNotContain("申请表");
        assertThat(application).isWaitingAtExactly("userTask_checkMaterials");
        assertThat(file.material(application, IDENTITY).isMissing()).isFalse();
        assertThat(file.material(application, IDENTITY).handedInOn()).contains(LocalDate.of(2026, 11, 23));
        assertThat(file.outcome(application, "one-time-notice")).isEqualTo(State.RUNNING);
    }

    @Test
    @DisplayName("非核心材料同样：不能借容缺受理再要求没有告知过的材料")
    void accepting_first_is_no_way_around_it() {
        ProcessInstance application = secondCheck();

        assertThat(Refusal.at("furtherDemandReason", () -> check(application, Staff.CLERK, null, PORTRAIT)))
                .contains("近期照片");
        assertThat(application).isWaitingAtExactly("userTask_checkMaterials");
    }

    @Test
    @DisplayName("表单显示已经告知的材料；首次核对时没有")
    void the_form_shows_what_was_named() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        assertThat(walk.open(application, "userTask_checkMaterials", Staff.CLERK))
                .containsEntry("noticedMaterials", "")
                .hasEntrySatisfying(
                        "unnamedMaterials",
                        codes -> assertThat(codes.toString()).isEqualTo("[]"))
                .containsEntry("noticeDue", "2026-11-23");
        ProcessInstance other = steps.filed(SampleCitizens.nameWithDot());
        steps.handInAllBut(other, FORM);
        walk.submit(other, "userTask_supplementMaterials", Staff.CLERK, Map.of("choice", "SUPPLEMENTED"));

        assertThat(walk.open(other, "userTask_checkMaterials", Staff.CLERK))
                .containsEntry("noticedMaterials", "《上海市居住证申请表》")
                .hasEntrySatisfying(
                        "unnamedMaterials",
                        codes -> assertThat(codes.toString())
                                .contains(IDENTITY, PORTRAIT)
                                .doesNotContain(FORM));
    }

    @Test
    @DisplayName("负责人看到缺件、理由和已告知的材料，看不到申请人")
    void the_head_sees_the_gaps_and_the_reason_and_nobody() {
        Map<String, Object> form = walk.open(asked(), APPROVE, Staff.CENTRE_HEAD);

        assertThat(form.get("gaps").toString()).contains("居民身份证或户口簿").doesNotContain("近期照片");
        assertThat(form.get("request").toString()).contains(Staff.CLERK, "背面漏印");
        assertThat(form).containsEntry("noticedMaterials", "《上海市居住证申请表》");
        assertThat(form).doesNotContainKeys("applicantName", "idNumber", "phone", "residenceAddress");
    }

    @Test
    @DisplayName("同意：再次告知，写明理由；补齐后受理")
    void approved_it_is_told_once_more() {
        ProcessInstance application = asked();
        assertThat(file.outcome(application, "one-time-notice")).isEqualTo(State.RUNNING);
        decide(application, "APPROVE", "确影响身份核对");

        assertThat(application)
                .isWaitingAtExactly("userTask_supplementMaterials")
                .hasPassed(APPROVE, "serviceTask_issueOneTimeNotice")
                .hasNotPassed("serviceTask_acceptApplication");
        assertThat(file.decision(application, Step.APPROVE_FURTHER_DEMAND).decidedBy())
                .isEqualTo(Staff.CENTRE_HEAD);
        assertThat(file.notice(application, Notice.Kind.ONE_TIME_NOTICE))
                .contains("1. 居民身份证或户口簿", "说明：首次核对时身份证复印件背面漏印未发现")
                .doesNotContain("2. ");
        assertThat(file.outcome(application, "one-time-notice")).isEqualTo(State.MET);
        assertThat(file.material(application, IDENTITY).demandedOn()).contains(LocalDate.of(2026, 12, 1));
        assertThat(file.material(application, FORM).demandedOn()).contains(LocalDate.of(2026, 11, 23));
        walk.submit(application, "userTask_supplementMaterials", Staff.CLERK, Map.of("choice", "SUPPLEMENTED"));
        check(application, Staff.CLERK, null);
        assertThat(application).hasPassed("serviceTask_acceptApplication");
    }

    @Test
    @DisplayName("不同意：退回核对，该材料免予提供，不再列入应交材料，其余齐全即受理")
    void rejected_the_material_is_waived() {
        ProcessInstance application = asked();
        decide(application, "REJECT", "首次核对时就能发现");

        assertThat(application).isWaitingAtExactly("userTask_checkMaterials").hasPassed(APPROVE);
        assertThat(file.material(application, IDENTITY).waiver()).contains(Waiver.NOT_TOLD_AT_ONCE);
        Map<String, Object> form = walk.open(application, "userTask_checkMaterials", Staff.CLERK);
        assertThat(form.get("waivedMaterials").toString()).contains("居民身份证或户口簿", "免予提供（未一次性告知）");
        assertThat(form.get("materialOptions").toString())
                .doesNotContain(IDENTITY)
                .contains(PORTRAIT);
        check(application, Staff.CLERK, null);
        assertThat(application)
                .hasPassed("serviceTask_acceptApplication")
                .hasNotPassed("userTask_receiveSupplement")
                .isWaitingAt("userTask_issueReceipt");
        assertThat(file.material(application, IDENTITY).handedInOn()).isEmpty();
    }

    @Test
    @DisplayName("不同意以后，已告知而仍缺的照旧告知；免予提供的不得勾选为已收")
    void a_waived_material_is_neither_asked_for_nor_ticked() {
        ProcessInstance application = asked();
        decide(application, "REJECT", "首次核对时就能发现");

        assertThatThrownBy(() -> walk.submit(
                        application,
                        "userTask_checkMaterials",
                        Staff.CLERK,
                        Map.of("finding", "MATERIALS", "presentMaterials", List.of(IDENTITY))))
                .hasMessageContaining("不在应交材料之列");
        check(application, Staff.CLERK, null, FORM);
        assertThat(file.notice(application, Notice.Kind.ONE_TIME_NOTICE))
                .contains("1. 《上海市居住证申请表》")
                .doesNotContain("居民身份证");
    }

    @Test
    @DisplayName("审批不写理由的退回；案件不动")
    void a_decision_needs_its_reason() {
        ProcessInstance application = asked();

        assertThat(Refusal.at(
                        "reason",
                        () -> walk.submit(
                                application, APPROVE, Staff.CENTRE_HEAD, Map.of("decision", "APPROVE", "reason", " "))))
                .contains("理由");
        assertThat(application).isWaitingAtExactly(APPROVE);
        assertThat(file.decisions(application)).noneMatch(d -> d.step() == Step.APPROVE_FURTHER_DEMAND);
    }

    @Test
    @DisplayName("提出再次告知的人，即使是负责人也不能审批")
    void who_asked_cannot_approve() {
        ProcessInstance application = secondCheck();
        check(application, Staff.CENTRE_HEAD, "漏看", IDENTITY);
        Task task = walk.task(application, APPROVE);

        assertThatThrownBy(() -> walk.as(Staff.CENTRE_HEAD, () -> {
                    taskService.claim(task.getId(), Staff.CENTRE_HEAD);
                    return null;
                }))
                .hasStackTraceContaining("须由另一名负责人决定");
        assertThat(application).isWaitingAtExactly(APPROVE);
    }

    @Test
    @DisplayName("当日没有审批的：审批不延长告知期限，自补交之日起视为受理，该材料不再要求")
    void approval_does_not_prolong_the_time_for_telling() {
        ProcessInstance application = asked();
        Job timer = jobs.timer(application, "timer_furtherDemandDue");
        assertThat(timer.getDuedate())
                .hasSameTimeAs(at("2026-12-01T23:59:59"))
                .hasSameTimeAs(walk.task(application, APPROVE).getDueDate());
        clock.moveTo(LocalDate.of(2026, 12, 2));
        assertThat(Refusal.at("finding", () -> decide(application, "APPROVE", "补办")))
                .contains("2026-12-01届满");
        jobs.fire(timer);

        assertThat(application).hasPassed("serviceTask_deemAccepted").isWaitingAt("userTask_issueReceipt");
        assertThat(file.of(application).accepted().acceptedOn()).isEqualTo("2026-12-01");
        assertThat(file.material(application, IDENTITY).waiver()).contains(Waiver.DEEMED_ACCEPTED);
    }
}

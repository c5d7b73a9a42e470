package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.clock.StatutoryClock.State;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.huju.verification.DepartmentAnswer.Result;
import org.huju.verification.Verification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("第十一条：必要时移送相关部门核验")
class DepartmentVerificationPathTest extends CaseTest {

    private static final Map<String, Object> CONFIRMED = Map.of("result", "CONFIRMED", "note", "档案记载一致");

    @Autowired
    private HistoryService historyService;

    /** The activities passed in the department's own process. */
    private List<String> passed(ProcessInstance application) {
        return historyService.createHistoricActivityInstanceQuery().finished().list().stream()
                .filter(activity -> activity.getProcessDefinitionKey().equals("department-verification"))
                .filter(activity -> !activity.getRootProcessInstanceId().equals(activity.getProcessInstanceId()))
                .filter(activity -> activity.getRootProcessInstanceId().equals(application.getId()))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    @Test
    @DisplayName("部门系统给出结论：不占用部门人员，答复回到核查表单")
    void a_departments_system_answers() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
        steps.verify(application, "housing");
        assertThat(application).isWaitingAt("callActivity_verifyWithDepartment");
        jobs.run(application);

        assertThat(application).isWaitingAt("userTask_reviewComparison").hasNotPassed("userTask_approveIssuance");
        assertThat(passed(application))
                .contains("endEvent_answeredBySystem")
                .doesNotContain("userTask_verifyByDepartment", "errorEvent_departmentUnavailable");
        assertThat(file.verifications(application))
                .singleElement()
                .satisfies(answer -> assertThat(answer.result()).contains(Result.CONFIRMED))
                .satisfies(answer -> assertThat(answer.answeredBy()).contains("system"));
        assertThat(walk.open(application, "userTask_reviewComparison", Staff.REVIEWER)
                        .get("answers")
                        .toString())
                .contains("市房屋管理局", "属实", "2026-11-23");
        assertThat(file.clock(application, "department-verification", "housing").state())
                .isEqualTo(State.MET);
    }

    @Test
    @DisplayName("部门系统不能核实：由该部门人员核验，看得到核验事项，填写说明")
    void what_a_system_cannot_tell_the_departments_clerk_answers() {
        ProcessInstance application = steps.compared(SampleCitizens.employmentUnknown());
        steps.verify(application, "hrss");
        jobs.run(application);
        assertThat(application).isWaitingAt("callActivity_verifyWithDepartment");
        assertThat(walk.open(application, "userTask_verifyByDepartment", Staff.HRSS))
                .containsEntry("departmentName", "市人力资源社会保障局")
                .containsEntry("question", "请核实申请人所述是否属实")
                .containsEntry("stated", "申办条件：合法稳定就业")
                .containsEntry("residenceAddress", "")
                .doesNotContainKeys("phone", "householdAddress");
        assertThatThrownBy(() -> answer(application, Staff.HRSS, Map.of("result", "CONFIRMED")))
                .hasMessageContaining("请填写“核验说明”");
        answer(application, Staff.HRSS, CONFIRMED);

        assertThat(application).isWaitingAt("userTask_reviewComparison");
        assertThat(passed(application))
                .contains("userTask_verifyByDepartment", "endEvent_verifiedByDepartment")
                .doesNotContain("endEvent_answeredBySystem", "errorEvent_departmentUnavailable");
        assertThat(file.verifications(application).get(0))
                .extracting(Verification::note, answer -> answer.answeredBy().orElseThrow())
                .containsExactly("档案记载一致", Staff.HRSS);
    }

    private void answer(ProcessInstance application, String clerk, Map<String, Object> values) {
        walk.submit(application, "userTask_verifyByDepartment", clerk, values);
    }

    @Test
    @DisplayName("部门系统故障：有重试时没有任务，最后一次仍故障的由该部门人员核验")
    void a_failing_system_hands_over_to_the_departments_clerk_at_last() {
        ProcessInstance application = steps.compared(SampleCitizens.departmentFailing());
        steps.verify(application, "hrss");
        steps.failWithRetriesLeft(jobs.messages(application).get(0));
        assertThat(walk.tasks(application)).isEmpty();
        steps.lastAttempt(jobs.messages(application).get(0));

        assertThat(walk.task(application, "userTask_verifyByDepartment", Staff.HRSS))
                .isNotNull();
        answer(application, Staff.HRSS, CONFIRMED);
        assertThat(application).isWaitingAt("userTask_reviewComparison");
        assertThat(passed(application))
                .contains("errorEvent_departmentUnavailable", "endEvent_verifiedByDepartment")
                .doesNotContain("exclusiveGateway_answered");
    }

    @Test
    @DisplayName("没有选部门、选了不存在的部门、没有写核验事项：退回表单，指出哪一项")
    void sending_needs_departments_and_a_question() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());

        assertThatThrownBy(() -> steps.verify(application)).hasMessageContaining("请至少选择一个“核验部门”");
        assertThatThrownBy(() -> steps.verify(application, "customs")).hasMessageContaining("“核验部门”没有这个选项");
        assertThatThrownBy(() ->
                        steps.review(application, Map.of("decision", "VERIFY", "departments", List.of("housing"))))
                .hasMessageContaining("请填写“核验事项”");
        assertThat(application).isWaitingAt("userTask_reviewComparison");
        assertThat(file.verifications(application)).isEmpty();
    }

    @Test
    @DisplayName("再次送同一部门核验：重新提问，旧答复不再算数")
    void a_department_can_be_asked_anew() {
        ProcessInstance application = steps.compared(SampleCitizens.employmentUnknown());
        steps.verify(application, "hrss");
        jobs.run(application);
        answer(application, Staff.HRSS, CONFIRMED);
        steps.verify(application, "hrss");
        assertThat(file.verifications(application))
                .singleElement()
                .satisfies(asked -> assertThat(asked.result()).isEmpty());
        jobs.run(application);
        answer(application, Staff.HRSS, Map.of("result", "UNKNOWN", "note", "查无档案"));
        steps.pass(application);

        assertThat(application).isWaitingAt("userTask_approveIssuance");
    }
}

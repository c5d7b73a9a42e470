package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.casefile.Decision;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第十一条：同时移送两个部门核验")
class TwoDepartmentsPathTest extends CaseTest {

    @Test
    @DisplayName("两个部门同时核验：各办各的，都答复后才回到核查，两份答复都可见")
    void two_departments_work_at_the_same_time() {
        ProcessInstance application = steps.compared(SampleCitizens.employmentUnknown());
        steps.verify(application, "hrss", "housing");
        assertThat(jobs.messages(application)).hasSize(2);
        jobs.run(application);
        assertThat(application)
                .isWaitingAt("callActivity_verifyWithDepartment")
                .isNotWaitingAt("userTask_reviewComparison");
        assertThat(walk.tasks(application)).hasSize(1);
        walk.submit(
                application,
                "userTask_verifyByDepartment",
                Staff.HRSS,
                Map.of("result", "CONTRADICTED", "note", "已停保"));

        assertThat(application).isWaitingAt("userTask_reviewComparison");
        assertThat(walk.open(application, "userTask_reviewComparison", Staff.REVIEWER)
                        .get("answers")
                        .toString())
                .contains("市人力资源社会保障局", "不属实", "已停保")
                .contains("市房屋管理局", "属实");
    }

    @Test
    @DisplayName("两个部门都要人工核验：各在各的待办里，互相打不开")
    void two_departments_have_each_their_own_task() {
        ProcessInstance application = steps.compared(SampleCitizens.departmentFailing());
        steps.verify(application, "hrss", "education");
        jobs.messages(application).forEach(steps::lastAttempt);

        Task hrss = walk.task(application, "userTask_verifyByDepartment", Staff.HRSS);
        assertThat(walk.task(application, "userTask_verifyByDepartment", Staff.EDUCATION))
                .isNotEqualTo(hrss);
        assertThat(walk.open(hrss, Staff.HRSS)).containsEntry("departmentName", "市人力资源社会保障局");
        assertThatThrownBy(() -> walk.open(hrss, Staff.EDUCATION)).isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("同一部门系统两次答复：案卷里两次都在，写明部门")
    void the_record_keeps_each_answer_of_a_system() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
        steps.verify(application, "housing");
        jobs.run(application);
        steps.verify(application, "housing");
        jobs.run(application);

        assertThat(file.decisions(application))
                .filteredOn(decision -> decision.step() == Decision.Step.VERIFY_BY_DEPARTMENT)
                .hasSize(2)
                .allSatisfy(decision -> assertThat(decision.outcome()).isEqualTo("属实"))
                .allSatisfy(decision -> assertThat(decision.reason()).startsWith("市房屋管理局："))
                .allSatisfy(decision -> assertThat(decision.decidedBy()).isEqualTo(Decision.BY_SYSTEM));
    }
}

package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.issuance.ApplicationState;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("不经表单，任务不能完成，流程不能启动")
class OnlyThroughFormsTest extends CaseTest {

    @Autowired
    private TaskService taskService;

    @Autowired
    private RuntimeService runtimeService;

    private void refused(String user, Runnable work) {
        assertThatThrownBy(() -> walk.as(user, () -> {
                    work.run();
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("自己签收的任务也不能绕过表单完成")
    void a_claimed_task_is_not_completed_past_its_form() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        String task = walk.task(application, "userTask_checkMaterials").getId();
        assertThatThrownBy(() -> walk.as(Staff.CLERK, () -> {
                    taskService.claim(task, Staff.CLERK);
                    taskService.complete(task, Map.of("materials", "complete"));
                    return null;
                }))
                .hasRootCauseInstanceOf(AuthorizationException.class)
                .hasMessageContaining("请通过任务表单办理");

        assertThat(walk.task(application, "userTask_checkMaterials")).isNotNull();
        assertThat(file.state(application)).isEqualTo(ApplicationState.RECEIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {Staff.CLERK, Staff.ADMIN})
    @DisplayName("经办人和管理员都不能直接启动申领、撤回流程")
    void a_process_is_not_started_past_its_form(String user) {
        String caseId = UUID.randomUUID().toString();
        refused(user, () -> runtimeService.startProcessInstanceByKey("permit-application", caseId));
        refused(user, () -> runtimeService.startProcessInstanceByKey("withdraw-application", caseId));

        assertThat(runtimeService.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    @DisplayName("经办人不能直接启动部门核验流程")
    void a_clerk_does_not_start_a_verification() {
        refused(Staff.CLERK, () -> runtimeService.startProcessInstanceByKey("department-verification"));
    }

    @Test
    @DisplayName("经办人不能发撤回消息，不能改流程变量，不能删除流程")
    void a_clerk_does_not_reach_into_the_process() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        String id = application.getId();
        refused(
                Staff.CLERK,
                () -> runtimeService
                        .createMessageCorrelation("withdrawalRequested")
                        .processInstanceBusinessKey(application.getBusinessKey())
                        .correlate());
        refused(Staff.CLERK, () -> runtimeService.setVariable(id, "materials", "complete"));
        refused(Staff.CLERK, () -> runtimeService.deleteProcessInstance(id, "不想办"));

        assertThat(file.state(application)).isEqualTo(ApplicationState.RECEIVED);
    }
}

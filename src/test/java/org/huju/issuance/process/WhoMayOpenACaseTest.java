package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Filings;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("第二十六条：案件只对办理它的部门打开")
class WhoMayOpenACaseTest extends CaseTest {

    @Autowired
    private FormService formService;

    @Autowired
    private TaskService taskService;

    @Autowired
    private JdbcClient jdbc;

    private Task toCheck() {
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        return walk.task(application, "userTask_checkMaterials");
    }

    @ParameterizedTest
    @ValueSource(strings = {Staff.CLERK_ELSEWHERE, Staff.ADMIN, Staff.REVIEWER, Staff.POLICE_HEAD, Staff.HRSS})
    @DisplayName("别的中心、管理员、公安、别的部门打不开受理中心的表单，也留不下查阅记录")
    void nobody_else_opens_the_centres_form(String user) {
        Task task = toCheck();

        assertThatThrownBy(() -> walk.open(task, user)).isInstanceOf(AuthorizationException.class);
        assertThat(accessLines()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {Staff.CLERK_ELSEWHERE, Staff.ADMIN, Staff.REVIEWER})
    @DisplayName("也提交不了，案件不动")
    void nobody_else_submits_it(String user) {
        Task task = toCheck();

        assertThatThrownBy(() -> submit(task, user)).isInstanceOf(AuthorizationException.class);
        assertThat(taskService.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
        assertThat(accessLines()).isZero();
    }

    private void submit(Task task, String user) {
        walk.as(user, () -> {
            formService.submitTaskForm(task.getId(), Map.of("finding", "MATERIALS"));
            return null;
        });
    }

    private long accessLines() {
        return jdbc.sql("select count(*) from access_log").query(Long.class).single();
    }

    @Test
    @DisplayName("同一中心的同事可以打开，但没有签收的不能提交")
    void a_colleague_may_look_but_must_claim_before_submitting() {
        Task task = toCheck();

        assertThat(walk.open(task, "li.centre")).containsKey("materials");
        assertThatThrownBy(() -> submit(task, "li.centre"))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("请先签收");
    }

    @Test
    @DisplayName("别人签收了的不能代为提交")
    void what_another_has_claimed_is_his_to_submit() {
        Task task = toCheck();
        walk.as(Staff.CLERK, () -> {
            taskService.claim(task.getId(), Staff.CLERK);
            return null;
        });

        assertThatThrownBy(() -> submit(task, "li.centre")).isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("没有登录的打不开")
    void without_a_login_nothing_opens() {
        Task task = toCheck();

        assertThatThrownBy(() -> formService.getTaskFormVariables(task.getId()))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("请先登录");
    }

    @Test
    @DisplayName("受理中心移送后看不到公安的核查、审批表单")
    void the_centre_does_not_open_what_lies_with_the_police() {
        ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());

        Task review = walk.task(application, "userTask_reviewComparison");
        assertThatThrownBy(() -> walk.open(review, Staff.CLERK)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> walk.open(review, Staff.SIGNER)).isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("第八条：徐汇的案件只进徐汇那个中心的待办")
    void a_case_lies_in_the_queue_of_its_own_centre_only() {
        Map<String, Object> form = Filings.of(SampleCitizens.elsewhere());
        ProcessInstance application = walk.file(form, Staff.CLERK_ELSEWHERE);
        Task task = walk.task(application, "userTask_checkMaterials");

        assertThat(tasksOf(Staff.CLERK_ELSEWHERE)).isEqualTo(1);
        assertThat(tasksOf(Staff.CLERK)).isZero();
        assertThatThrownBy(() -> walk.open(task, Staff.CLERK)).isInstanceOf(AuthorizationException.class);
    }

    private long tasksOf(String user) {
        return walk.as(user, () -> taskService.createTaskQuery().count());
    }
}

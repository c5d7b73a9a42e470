package org.huju.desk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.huju.desk.Offices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see and may do in Tasklist, asked of the engine as Tasklist asks it. */
class OfficeQueuesTest {

    /** Tasklist asks for its filters by so many; {@code query-max-results-limit} may not be less. */
    private static final int TASKLISTS_PAGE = 2000;

    private static DeskEngine desk;

    @BeforeAll
    static void start() {
        desk = new DeskEngine();
        new ProvisionOffices(desk.engine, new Offices()).provision();
        new CreateDemoAccounts(desk.engine).create();
        User stranger = desk.engine.getIdentityService().newUser("stranger");
        stranger.setPassword("huju2026");
        desk.engine.getIdentityService().saveUser(stranger);
    }

    @AfterAll
    static void stop() throws Exception {
        desk.close();
    }

    @BeforeEach
    void twoCasesAtTwoCentres() {
        desk.deploy("permit-application", "userTask_checkMaterials");
        desk.start("permit-application", "centre-310101002", null);
        desk.start("permit-application", "centre-310104003", null);
    }

    @AfterEach
    void cleanUp() {
        desk.engine
                .getRepositoryService()
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> desk.engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @CsvSource({"zhang.centre, 1", "li.centre, 1", "chen.head, 1", "wang.xuhui, 1", "zhao.police, 0", "feng.hrss, 0"})
    void a_person_sees_the_tasks_of_his_own_office_only(String user, int visible) {
        assertThat(ask(user, "全部")).hasSize(visible);
    }

    @Test
    void the_queue_of_a_centre_holds_its_own_cases() {
        assertThat(ask("zhang.centre", "本中心待核对"))
                .singleElement()
                .extracting(Task::getId)
                .isEqualTo(taskOf("centre-310101002").getId());
        assertThat(ask("wang.xuhui", "本中心待核对"))
                .singleElement()
                .extracting(Task::getId)
                .isEqualTo(taskOf("centre-310104003").getId());
    }

    @Test
    void a_claimed_task_is_among_ones_own() {
        Task task = taskOf("centre-310101002");
        assertThat(ask("zhang.centre", "我的待办")).isEmpty();
        allowed("zhang.centre", () -> tasks().claim(task.getId(), "zhang.centre"));
        assertThat(ask("zhang.centre", "我的待办")).hasSize(1);
        assertThat(ask("li.centre", "我的待办")).isEmpty();
    }

    @Test
    void a_clerk_works_on_a_task_and_changes_nothing_else_about_it() {
        Task task = taskOf("centre-310101002");
        refused("zhang.centre", () -> tasks().setAssignee(task.getId(), "li.centre"));
        refused("zhang.centre", () -> tasks().addCandidateGroup(task.getId(), "centre-310104003"));
        refused("zhang.centre", () -> tasks().setVariable(task.getId(), "decision", "ISSUE"));
        refused("zhang.centre", () -> tasks().setVariableLocal(task.getId(), "decision", "ISSUE"));
        refused("zhang.centre", () -> {
            task.setDueDate(new Date());
            tasks().saveTask(task);
        });
        allowed("zhang.centre", () -> tasks().claim(task.getId(), "zhang.centre"));
        allowed("zhang.centre", () -> tasks().complete(task.getId()));
    }

    @Test
    void another_offices_task_is_closed_to_a_clerk() {
        String task = taskOf("centre-310104003").getId();
        refused("zhang.centre", () -> tasks().claim(task, "zhang.centre"));
        refused("zhang.centre", () -> tasks().complete(task));
        refused("zhang.centre", () -> tasks().getVariables(task));
        refused("zhang.centre", () -> desk.engine.getFormService().getTaskFormVariables(task));
        refused("zhang.centre", () -> tasks().getIdentityLinksForTask(task));
    }

    @Test
    void a_head_puts_a_task_back_or_gives_it_to_another_but_does_not_do_it() {
        Task task = taskOf("centre-310101002");
        tasks().claim(task.getId(), "zhang.centre");
        desk.engine.getIdentityService().deleteMembership("chen.head", "centre-310101002");
        try {
            assertThat(ask("chen.head", "本中心待核对")).hasSize(1);
            refused("chen.head", () -> tasks().complete(task.getId()));
            allowed("chen.head", () -> tasks().setAssignee(task.getId(), "li.centre"));
            allowed("chen.head", () -> tasks().setAssignee(task.getId(), null));
        } finally {
            desk.engine.getIdentityService().createMembership("chen.head", "centre-310101002");
        }
        String elsewhere = taskOf("centre-310104003").getId();
        refused("chen.head", () -> tasks().setAssignee(elsewhere, "zhang.centre"));
    }

    @ParameterizedTest
    @CsvSource({
        "'police-310101-reviewer,police-310101-signer'",
        "'police-310101-head,police-310101-reviewer'",
        "'police-310101-reviewer,police-310101-head'",
        "police-310101-head",
    })
    void a_task_may_be_in_several_queues_of_one_office(String groups) {
        desk.start("permit-application", groups, null);
        String task = ask("zheng.police", "全部").get(0).getId();
        assertThat(desk.engine
                        .getAuthorizationService()
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .resourceId(task)
                        .list())
                .extracting(Authorization::getGroupId)
                .contains(groups.split(","))
                .contains("police-310101-head")
                .doesNotHaveDuplicates();
        allowed("zheng.police", () -> tasks().setAssignee(task, null));
        ThrowingCallable work = () -> tasks().claim(task, "zheng.police");
        if (groups.contains("head")) {
            allowed("zheng.police", work);
        } else {
            refused("zheng.police", work);
        }
    }

    @Test
    void instances_and_history_are_closed_to_every_desk() {
        for (String user : List.of("zhang.centre", "chen.head", "zhao.police", "zheng.police")) {
            assertThat(desk.as(
                            user,
                            () -> desk.engine
                                    .getRuntimeService()
                                    .createProcessInstanceQuery()
                                    .count()))
                    .isZero();
            assertThat(desk.as(
                            user,
                            () -> desk.engine
                                    .getRuntimeService()
                                    .createVariableInstanceQuery()
                                    .count()))
                    .isZero();
            assertThat(desk.as(
                            user,
                            () -> desk.engine
                                    .getHistoryService()
                                    .createHistoricProcessInstanceQuery()
                                    .count()))
                    .isZero();
            assertThat(desk.as(
                            user,
                            () -> desk.engine
                                    .getHistoryService()
                                    .createHistoricTaskInstanceQuery()
                                    .count()))
                    .isZero();
            assertThat(desk.as(
                            user,
                            () -> desk.engine
                                    .getHistoryService()
                                    .createHistoricVariableInstanceQuery()
                                    .count()))
                    .isZero();
        }
    }

    @Test
    void an_application_is_begun_at_the_counter_only() {
        ThrowingCallable start = () -> desk.engine
                .getRuntimeService()
                .startProcessInstanceByKey("permit-application", Map.of("groups", "centre-310101002", "due", ""));
        refused("zhao.police", start);
        refused("feng.hrss", start);
        refused("stranger", start);
        assertThatThrownBy(() -> desk.as("chen.head", List.of("centre-310101002-head"), () -> call(start)))
                .hasRootCauseInstanceOf(AuthorizationException.class);
        desk.deploy("department-verification", "userTask_verifyByDepartment");
        refused(
                "zhang.centre",
                () -> desk.engine.getRuntimeService().startProcessInstanceByKey("department-verification"));
        assertThat(startable("zhang.centre")).containsExactly("permit-application");
        assertThat(startable("zhao.police")).isEmpty();
        assertThat(startable("chen.head")).containsExactly("permit-application");
    }

    @Test
    @DisplayName("第二十三条、第三十条：积分在人才服务中心申请，持证人直接申请和复核找人社部门")
    void a_points_case_is_begun_where_the_articles_say() {
        desk.deploy("points-application", "userTask_precheckMaterials");
        desk.deploy("direct-points-request", "userTask_decideDirectRequest");
        desk.deploy("points-recheck", "userTask_recheckPoints");

        assertThat(startable("qian.talent")).containsExactlyInAnyOrder("points-application", "points-recheck");
        assertThat(startable("lv.hr")).containsExactlyInAnyOrder("direct-points-request", "points-recheck");
        for (String user : List.of("he.talent", "shi.hr", "kong.hr", "yan.tax", "zhang.centre", "shen.district")) {
            for (String process : List.of("points-application", "direct-points-request", "points-recheck")) {
                refused(
                        user,
                        () -> desk.engine
                                .getRuntimeService()
                                .startProcessInstanceByKey(process, Map.of("groups", "hr-310101-head", "due", "")));
            }
        }
        allowed("qian.talent", () -> desk.start("points-application", "talent-310101", null));
        assertThat(ask("qian.talent", "人才中心待预审")).hasSize(1);
        assertThat(ask("zhang.centre", "全部")).hasSize(1);
    }

    @Test
    @DisplayName("第三十条：直接申请由人社部门收件，与人才中心的案件在同一类待办里而互不可见")
    void what_a_holder_has_brought_directly_waits_at_the_bureau() {
        desk.deploy("points-application", "userTask_precheckMaterials");
        desk.start("points-application", "hr-310101-reviewer", null);

        assertThat(ask("lv.hr", "人才中心待预审")).hasSize(1);
        assertThat(ask("kong.hr", "人才中心待预审")).hasSize(1);
        assertThat(ask("qian.talent", "人才中心待预审")).isEmpty();
    }

    @Test
    void only_administrators_make_or_change_filters() {
        for (String user : List.of("zhang.centre", "chen.head", "zheng.police", "stranger")) {
            refused(user, () -> filters().saveFilter(filters().newTaskFilter("mine")));
            Filter own = filter("我的待办");
            refused(user, () -> filters().saveFilter(own.setName("changed")));
            refused(user, () -> filters().deleteFilter(own.getId()));
        }
        allowed("admin", () -> filters().saveFilter(filters().newTaskFilter("theirs")));
        filters().deleteFilter(filter("theirs").getId());
    }

    @ParameterizedTest
    @CsvSource({
        "zhang.centre, 我的待办 本中心待核对 待补齐材料 居住登记 待出具凭证 待领证 待缴费 待销毁证件 待核对签注 临期 超期 全部",
        "chen.head, 我的待办 本中心待核对 待补齐材料 居住登记 待出具凭证 待领证 待缴费 待销毁证件 待核对签注 待中心审批 临期 超期 督办 全部",
        "zhao.police, 我的待办 待公安核查 待核查变更 待核查居住证 待听取陈述申辩 已中止 临期 超期 全部",
        "zhou.police, 我的待办 待审批签发 待审批注销 临期 超期 全部",
        "wu.police, 我的待办 待公安核查 待核查变更 待核查居住证 待审批签发 待听取陈述申辩 待审批注销 已中止 临期 超期 全部",
        "zheng.police, 我的待办 待公安核查 待核查变更 待核查居住证 待审批签发 待听取陈述申辩 待审批注销 已中止 待决定延长 临期 超期 督办 全部",
        "feng.hrss, 我的待办 待认定 待部门核验 临期 超期 全部",
        "jiang.hrss, 我的待办 待复核 待认定 待部门核验 临期 超期 督办 全部",
        "qian.talent, 我的待办 人才中心待预审 人才中心待受理 待单位补正 临期 超期 全部",
        "he.talent, 我的待办 人才中心待预审 人才中心待受理 待单位补正 临期 超期 督办 全部",
        "lv.hr, 我的待办 人才中心待预审 人才中心待受理 待单位补正 人社待审核 待处理直接申请 临期 超期 全部",
        "shi.hr, 我的待办 待复审 临期 超期 全部",
        "kong.hr, 我的待办 人才中心待预审 人才中心待受理 待单位补正 人社待审核 待复审 待处理直接申请 待复核 临期 超期 督办 全部",
        "yan.tax, 我的待办 待认定 待部门核验 临期 超期 全部",
        "shen.district, 我的待办 临期 超期 督办 全部",
        "han.municipal, 我的待办 临期 超期 工作日历 督办 全部",
        "admin, 我的待办 本中心待核对 待补齐材料 居住登记 待出具凭证 待领证 待缴费 待销毁证件 待核对签注 待中心审批 待公安核查 待核查变更 待核查居住证 待审批签发 待听取陈述申辩 待审批注销 已中止 待决定延长 人才中心待预审 人才中心待受理 待单位补正 人社待审核 待复审 待处理直接申请 待复核 待认定 待部门核验 临期 超期 工作日历 督办 全部",
    })
    void a_desk_has_the_filters_it_needs_in_their_order(String user, String names) {
        List<Filter> seen =
                desk.as(user, () -> filters().createTaskFilterQuery().listPage(0, TASKLISTS_PAGE));
        assertThat(seen.stream().sorted(Comparator.comparing(OfficeQueuesTest::priority)))
                .extracting(Filter::getName)
                .containsExactly(names.split(" "));
    }

    private static int priority(Filter filter) {
        return ((Number) filter.getProperties().get("priority")).intValue();
    }

    private static List<String> startable(String user) {
        return desk.as(
                user,
                () -> desk
                        .engine
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .startableInTasklist()
                        .startablePermissionCheck()
                        .listPage(0, 15)
                        .stream()
                        .map(definition -> definition.getKey())
                        .toList());
    }

    private static List<Task> ask(String user, String filter) {
        String id = filter(filter).getId();
        return desk.as(user, () -> filters().listPage(id, 0, 15));
    }

    private static Task taskOf(String group) {
        return tasks().createTaskQuery()
                .taskCandidateGroup(group)
                .includeAssignedTasks()
                .singleResult();
    }

    private static Filter filter(String name) {
        return filters().createFilterQuery().filterName(name).singleResult();
    }

    private static void refused(String user, ThrowingCallable what) {
        assertThatThrownBy(() -> desk.as(user, () -> call(what)))
                .as(user)
                .hasRootCauseInstanceOf(AuthorizationException.class);
    }

    private static void allowed(String user, ThrowingCallable what) {
        assertThatCode(() -> desk.as(user, () -> call(what))).as(user).doesNotThrowAnyException();
    }

    private static Void call(ThrowingCallable what) {
        try {
            what.call();
            return null;
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    private static TaskService tasks() {
        return desk.engine.getTaskService();
    }

    private static FilterService filters() {
        return desk.engine.getFilterService();
    }
}

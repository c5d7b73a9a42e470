package org.huju.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.InvalidInput;
import org.huju.desk.DemoAccounts;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("负责人在看板上催办、改派，都记下谁在何时做的")
class ActingOnCasesTest extends CaseTest {

    private static final String MATTER = "permit-application";
    private static final String CHECK = "userTask_checkMaterials";
    private static final String CENTRE = "centre-310101002";
    private static final Selection ALL = new Selection("", "", "", "");

    @Autowired
    private UrgeCase urgeCase;

    @Autowired
    private AssignCase assignCase;

    @Autowired
    private TellActions tellActions;

    @Autowired
    private TellCase tellCase;

    @Autowired
    private TaskService taskService;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private ProcessInstance application;
    private UUID caseId;

    @BeforeEach
    void file() {
        application = steps.filed(SampleCitizens.consistent());
        caseId = CaseWalk.caseOf(application);
    }

    @Nested
    @DisplayName("催办")
    class Urging {

        @Test
        @DisplayName("催的是承办的单位和经办人，留言和时间记在案上")
        void an_urging_is_written_down() {
            claim(Staff.CLERK);

            assertThat(urgeCase.urge(viewer(Staff.DISTRICT), caseId, ALL, "请今天办结"))
                    .hasValueSatisfying(acts -> assertThat(acts).singleElement().satisfies(act -> {
                        assertThat(act.actor()).isEqualTo(Staff.DISTRICT);
                        assertThat(act.officeId()).isEqualTo(CENTRE);
                        assertThat(act.clerk()).isEqualTo(Staff.CLERK);
                        assertThat(act.words()).isEqualTo("请今天办结");
                        assertThat(act.at()).isEqualTo(clock.instant());
                    }));
            assertThat(may(Staff.DISTRICT).done())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.what() + entry.stepName() + entry.words())
                            .isEqualTo("催办核对材料请今天办结"));
        }

        @Test
        @DisplayName("同一天谁都不能再催，第二天可以")
        void a_wait_is_urged_once_a_day() {
            urgeCase.urge(viewer(Staff.DISTRICT), caseId, ALL, null);

            assertThat(may(Staff.CENTRE_HEAD).urge()).isFalse();
            assertThatThrownBy(() -> urgeCase.urge(viewer(Staff.CENTRE_HEAD), caseId, ALL, null))
                    .isInstanceOf(NotInThisState.class)
                    .hasMessageContaining("今天已经催办过");

            clock.moveTo(MovableClock.START.plusDays(1));
            assertThat(may(Staff.CENTRE_HEAD).urge()).isTrue();
            assertThat(urgeCase.urge(viewer(Staff.CENTRE_HEAD), caseId, ALL, null))
                    .isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {Staff.ADMIN, Staff.CLERK})
        @DisplayName("不是负责人的不能催")
        void nobody_but_a_head_urges(String user) {
            assertThat(may(user).urge()).isFalse();
            assertThatThrownBy(() -> urgeCase.urge(viewer(user), caseId, ALL, null))
                    .isInstanceOf(OutOfScope.class);
        }

        @Test
        @DisplayName("范围以外的案件等于没有")
        void a_case_out_of_scope_is_not_there() {
            Selection elsewhere = new Selection("310104", "", "", "");

            assertThat(urgeCase.urge(viewer(Staff.DISTRICT), caseId, elsewhere, null))
                    .isEmpty();
            assertThat(urgeCase.urge(viewer(Staff.DISTRICT), UUID.randomUUID(), ALL, null))
                    .isEmpty();
        }

        @Test
        @DisplayName("期限中止的，不催")
        void what_is_paused_is_not_urged() {
            steps.handInAllBut(application);
            steps.handOverReceipt(application);
            jobs.run(application);
            Map<String, Object> order = Map.of(
                    "number",
                    file.of(application).accepted().acceptanceNo(),
                    "cause",
                    "pause-for-appraisal",
                    "notice",
                    "沪公黄中〔2026〕12号",
                    "days",
                    "5");
            walk.start("pause-deadline", order, Staff.REVIEWER);

            assertThat(may(Staff.DISTRICT).urge()).isFalse();
            assertThatThrownBy(() -> urgeCase.urge(viewer(Staff.DISTRICT), caseId, ALL, null))
                    .isInstanceOf(NotInThisState.class)
                    .hasMessageContaining("已中止");
        }
    }

    @Nested
    @DisplayName("改派")
    class Assigning {

        @Test
        @DisplayName("本单位负责人把任务改派给同岗位的另一人")
        void the_head_gives_the_task_to_a_colleague() {
            claim(Staff.CLERK);
            TellActions.Actions may = may(Staff.CENTRE_HEAD);
            assertThat(may.reassign()).containsExactly(Staff.CENTRE_HEAD, "li.centre");

            assign(Staff.CENTRE_HEAD, may.taskId(), "li.centre");

            assertThat(walk.task(application, CHECK).getAssignee()).isEqualTo("li.centre");
            assertThat(tellCase.of(caseId, MATTER, ALL).orElseThrow().head().clerk())
                    .isEqualTo("li.centre");
            assertThat(may(Staff.CENTRE_HEAD).done()).singleElement().satisfies(entry -> {
                assertThat(entry.what()).isEqualTo("改派");
                assertThat(entry.actor()).isEqualTo(Staff.CENTRE_HEAD);
                assertThat(entry.clerk()).isEqualTo(Staff.CLERK);
                assertThat(entry.givenTo()).isEqualTo("li.centre");
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {Staff.DISTRICT, Staff.MUNICIPAL_HEAD, Staff.POLICE_HEAD, Staff.ADMIN})
        @DisplayName("别的单位的负责人和管理员不能改派")
        void nobody_else_gives_it_away(String user) {
            assertThat(may(user).reassign()).isNull();
            assertThatThrownBy(() -> assign(user, task(), "li.centre")).isInstanceOf(OutOfScope.class);
            assertThat(walk.task(application, CHECK).getAssignee()).isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {Staff.CLERK_ELSEWHERE, Staff.REVIEWER, "nobody", ""})
        @DisplayName("不是这个岗位的人，不能接")
        void nobody_of_another_desk_gets_it(String user) {
            assertThatThrownBy(() -> assign(Staff.CENTRE_HEAD, task(), user))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("改派给");
        }

        @Test
        @DisplayName("别的案件的任务，不能从这件改派")
        void a_task_of_another_case_is_not_given_away_here() {
            ProcessInstance other = steps.filed(SampleCitizens.nameDiffers());
            String itsTask = walk.task(other, CHECK).getId();

            assertThatThrownBy(() -> assign(Staff.CENTRE_HEAD, itsTask, "li.centre"))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("任务");
        }
    }

    @Test
    @DisplayName("公安负责人看到决定延长的任务，别人没有")
    void who_decides_an_extension_is_led_to_it() {
        steps.handInAllBut(application);
        steps.handOverReceipt(application);
        jobs.run(application);
        walk.start(
                "extend-deadline",
                Map.of("number", file.of(application).accepted().acceptanceNo(), "reason", "印制设备故障，须更换部件"),
                Staff.REVIEWER);

        String task = walk.task(application, "userTask_decideExtension").getId();
        assertThat(may(Staff.POLICE_HEAD).extension()).isEqualTo(task);
        assertThat(may(Staff.DISTRICT).extension()).isNull();
        assertThat(may(Staff.ADMIN).extension()).isNull();
    }

    private void assign(String user, String taskId, String to) {
        walk.as(user, () -> assignCase.assign(viewer(user), caseId, ALL, taskId, to));
    }

    private String task() {
        return walk.task(application, CHECK).getId();
    }

    private void claim(String clerk) {
        String task = task();
        walk.as(clerk, () -> {
            taskService.claim(task, clerk);
            return null;
        });
    }

    private TellActions.Actions may(String user) {
        ListCases.Line head = tellCase.of(caseId, MATTER, ALL).orElseThrow().head();
        return walk.as(user, () -> tellActions.of(viewer(user), head));
    }

    private static Viewer viewer(String user) {
        List<String> groups = DemoAccounts.all().stream()
                .filter(account -> account.id().equals(user))
                .findFirst()
                .orElseThrow()
                .groups();
        return new Viewer(user, Set.copyOf(groups));
    }
}

package org.huju.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.huju.platform.time.NodeClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * The application with its job executor, on a machine whose clock is wrong when it starts.
 *
 * <p>Not among the tests that share a JVM: the engine's web applications hold on to the application context in static fields, and the
 * one that closes takes them from all.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles({"demo", "test"})
@DirtiesContext
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("时钟或时区不对的节点不领取作业")
class JobGuardIT {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static Duration ahead = Duration.ofSeconds(5);
    private static ZoneId zone = SHANGHAI;

    @TestConfiguration(proxyBeanMethods = false)
    static class Machine {

        @Bean
        @Primary
        NodeClock clockOfThisMachine() {
            Clock machine = Clock.systemUTC();
            return new NodeClock(machine, () -> machine.instant().minus(ahead), () -> zone);
        }
    }

    @Autowired
    private JobGuard guard;

    @Autowired
    private GuardedJobExecutor executor;

    @Autowired
    private NodeClockHealthIndicator health;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private RepositoryService repositoryService;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private ManagementService managementService;

    @BeforeEach
    void deploy() {
        repositoryService
                .createDeployment()
                .enableDuplicateFiltering(true)
                .addModelInstance(
                        "one-job.bpmn",
                        Bpmn.createExecutableProcess("one-job")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .camundaAsyncBefore()
                                .endEvent()
                                .done())
                .deploy();
    }

    private void look(Duration nowAhead, ZoneId nowIn) {
        ahead = nowAhead;
        zone = nowIn;
        guard.look();
    }

    private void addDueJob() {
        runtimeService.startProcessInstanceByKey("one-job");
    }

    private long dueJobs() {
        return managementService.createJobQuery().executable().count();
    }

    private void noJobIsTaken(String because) {
        assertThat(executor.isActive()).isFalse();
        assertThat(executor.isAcquiring()).isFalse();
        assertThat(dueJobs()).isEqualTo(1);
        Health now = health.health();
        assertThat(now.getStatus()).isEqualTo(Status.DOWN);
        assertThat(now.getDetails().get("says").toString()).contains(because);
        assertThat(now.getDetails()).containsKeys("skewInMillis", "zone");
    }

    private void jobsAreTaken() {
        await().until(() -> dueJobs() == 0);
        assertThat(executor.isAcquiring()).isTrue();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    @Order(1)
    @DisplayName("启动时时钟就不对：一个作业也不领取，谁来启动也不行；对准以后马上领取")
    void not_one_job_is_taken_before_the_clock_is_right() {
        addDueJob();
        noJobIsTaken("ahead of the database's");

        executor.start();
        noJobIsTaken("ahead of the database's");

        look(Duration.ofMillis(100), SHANGHAI);
        jobsAreTaken();
    }

    @Test
    @Order(2)
    @DisplayName("运行中时钟变慢：停止领取，只报一次；恢复以后继续")
    void jobs_are_no_longer_taken_when_the_clock_goes_wrong(CapturedOutput log) {
        look(Duration.ZERO, SHANGHAI);
        look(Duration.ofSeconds(-3), SHANGHAI);
        look(Duration.ofSeconds(-3), SHANGHAI);
        addDueJob();

        noJobIsTaken("behind the database's");
        assertThat(log.getOut().split("ms behind the database", -1))
                .as("said once")
                .hasSize(2);

        look(Duration.ZERO, SHANGHAI);
        jobsAreTaken();
        assertThat(log).contains("this node takes jobs again");
    }

    @Test
    @Order(3)
    @DisplayName("时区不对：停止领取")
    void no_job_is_taken_in_another_zone() {
        look(Duration.ZERO, ZoneId.of("UTC"));
        addDueJob();

        noJobIsTaken("the zone is UTC and must be Asia/Shanghai");

        look(Duration.ZERO, SHANGHAI);
        jobsAreTaken();
    }

    @Test
    @Order(4)
    @DisplayName("谁都能查到原因，其他健康状况只有一个词")
    void the_health_of_the_node_says_why_and_the_rest_says_one_word() {
        look(Duration.ofMillis(2345), SHANGHAI);
        assertThat(http.getForEntity("/actuator/health/node", String.class).getBody())
                .startsWith("{\"status\":\"DOWN\"")
                .contains("\"nodeClock\"", " ms ahead of the database's", "\"zone\":\"Asia/Shanghai\"");
        assertThat(http.getForEntity("/actuator/health", String.class).getBody())
                .startsWith("{\"status\":\"DOWN\"")
                .doesNotContain("nodeClock", "Shanghai");
    }

    @Test
    @Order(5)
    @DisplayName("领取线程因错误而终止：健康检查说得出来，下一次检查使它恢复")
    void an_acquisition_that_died_is_told_and_begun_anew() {
        look(Duration.ZERO, SHANGHAI);
        executor.setAcquireJobsCmdFactory(jobs -> {
            throw new StackOverflowError("made for this test");
        });
        addDueJob();
        await().dontCatchUncaughtExceptions().until(() -> !executor.isAcquiring());

        assertThat(executor.isActive()).as("what the engine believes").isTrue();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsEntry("says", "nobody looks for jobs that are due");

        guard.look();
        jobsAreTaken();
    }

    @Test
    @Order(6)
    @DisplayName("每项设置都与启动器的一样")
    void has_the_starters_settings() {
        assertThat(executor.getMaxWait()).isEqualTo(5000);
        assertThat(executor.getLockTimeInMillis()).isEqualTo(120_000);
        assertThat(executor.getMaxJobsPerAcquisition()).isEqualTo(16);
        assertThat(executor.getBackoffTimeInMillis()).isEqualTo(25);
        assertThat(executor.getTaskExecutor()).isNotNull();
        assertThat(executor.getRejectedJobsHandler()).isNotNull();
    }

    @Test
    @Order(7)
    @DisplayName("数据库答不上来：保持原状")
    void nothing_changes_while_it_cannot_be_told() {
        look(Duration.ZERO, SHANGHAI);
        zone = null;
        guard.look();

        assertThat(executor.isAcquiring()).isTrue();
        look(Duration.ZERO, SHANGHAI);
    }
}

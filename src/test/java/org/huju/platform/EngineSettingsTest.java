package org.huju.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ParseUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultJobConfiguration.JobConfiguration;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.huju.processmap.House;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Reads every engine setting of {@code application.yaml} back from where it takes effect: a misspelt name is silent. */
@HujuTest
class EngineSettingsTest {

    private static final String FILE = "application.yaml";
    private static final String GENERIC = "generic-properties.properties.";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CamundaBpmProperties properties;

    @Autowired
    private RepositoryService repositoryService;

    @Autowired
    private DataSource dataSource;

    @Test
    void every_setting_of_the_engine_is_the_running_engines() {
        Map<String, String> settings = ReadBack.settings(FILE, "camunda.bpm." + GENERIC);
        assertThat(settings).hasSizeGreaterThan(10);
        assertReadBack(settings, configuration());
    }

    @Test
    void every_setting_of_the_starter_is_known_to_it() {
        Map<String, String> settings = ReadBack.settings(FILE, "camunda.bpm.");
        settings.keySet().removeIf(name -> name.startsWith(GENERIC));
        assertThat(settings).hasSizeGreaterThan(10);
        assertReadBack(settings, properties);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application-demo.yaml", "application-production.yaml"})
    void the_profiles_name_no_unknown_setting(String file) {
        ReadBack.settings(file, "camunda.bpm.")
                .keySet()
                .forEach(name -> ReadBack.value(
                        name.startsWith(GENERIC) ? configuration() : properties, name.replace(GENERIC, "")));
    }

    /** Tests switch the job executor off; this one is made as the starter makes the running application's. */
    @Test
    void every_setting_of_the_job_executor_takes() {
        var threads = (ThreadPoolTaskExecutor) JobConfiguration.camundaTaskExecutor(properties);
        JobExecutor jobs = JobConfiguration.jobExecutor(threads, properties);
        Map<String, String> settings = ReadBack.settings(FILE, "camunda.bpm.job-execution.");
        assertThat(settings).hasSize(9);
        settings.forEach((name, value) -> {
            Object holder = name.endsWith("pool-size") || name.startsWith("queue") ? threads : jobs;
            assertThat(ReadBack.value(holder, name)).as(name).hasToString(value);
        });
    }

    @Test
    void history_keeps_what_an_audit_needs_and_knows_at_the_start_when_it_goes() {
        assertThat(configuration().getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_AUDIT);
        assertThat(configuration().getHistoryRemovalTimeStrategy()).isEqualTo("start");
        assertThat(configuration().getDefaultSerializationFormat()).isEqualTo("application/json");
    }

    @Test
    void nobody_works_without_authorization_and_a_clerk_may_only_work_on_a_task() {
        assertThat(configuration().isAuthorizationEnabled()).isTrue();
        assertThat(configuration().getDefaultUserPermissionForTask()).isEqualTo(Permissions.TASK_WORK);
        assertThat(configuration().isStandaloneTasksEnabled()).isFalse();
        assertThat(configuration().isCmmnEnabled()).isFalse();
    }

    @Test
    void queries_end_and_carry_no_expressions_of_their_callers() {
        assertThat(configuration().isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(configuration().getQueryMaxResultsLimit()).isBetween(1, 2000);
        var adhoc = engine.getTaskService().createTaskQuery().taskAssigneeExpression("${currentUser()}");
        assertThatThrownBy(adhoc::count).hasMessageContaining("Expressions are forbidden in adhoc queries");
    }

    @Test
    void a_failed_job_is_tried_six_times_more_over_nine_hours() {
        var retries = ParseUtil.parseRetryIntervals(configuration().getFailedJobRetryTimeCycle());
        assertThat(retries.getRetryIntervals()).containsExactly("PT10S", "PT1M", "PT5M", "PT30M", "PT2H", "PT6H");
    }

    @Test
    void office_ids_are_allowed_as_ids_and_markup_is_not() {
        String ids = configuration().getGeneralResourceWhitelistPattern();
        assertThat(List.of("centre-310101002", "police-310101-head", "zhang.centre"))
                .allMatch(id -> id.matches(ids));
        assertThat(List.of("a b", "<b>", "a/b", "张")).noneMatch(id -> id.matches(ids));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript", "ecmascript", "js", "graal.js", "groovy", "python", "ruby", "jruby", "kotlin"})
    void no_model_can_run_a_script(String language) {
        assertThatThrownBy(() -> configuration()
                        .getCommandExecutorTxRequired()
                        .execute(
                                context -> configuration().getScriptingEngines().getScriptEngineForLanguage(language)))
                .hasMessageContaining("Can't find scripting engine for '" + language + "'");
    }

    @Test
    void only_expression_languages_are_on_the_classpath() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(ScriptEngineFactory::getLanguageName)
                .isSubsetOf("JSP 2.1 EL", "feel", "feel-unary-tests");
    }

    @Test
    void models_decisions_and_forms_are_deployed_together() {
        Deployment deployment = repositoryService.createDeploymentQuery().list().get(0);
        Stream<Path> files = Stream.of(
                        House.processFiles(), House.demoProcessFiles(), House.decisionFiles(), House.formFiles())
                .flatMap(each -> each);
        assertThat(repositoryService.getDeploymentResourceNames(deployment.getId()))
                .extracting(name -> Path.of(name).getFileName())
                .containsExactlyInAnyOrderElementsOf(
                        files.map(Path::getFileName).toList());
    }

    @Test
    void the_database_connections_outnumber_the_job_executors_threads_and_give_up_in_time() throws Exception {
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        assertThat(pool.getMaximumPoolSize())
                .isGreaterThan(2 * properties.getJobExecution().getMaxPoolSize());
        assertThat(pool.getConnectionTimeout()).isEqualTo(5_000);
        assertThat(pool.getDataSourceProperties())
                .extracting("socketTimeout", "connectTimeout", "tcpKeepAlive")
                .extracting(Object::toString)
                .containsExactly("60", "5", "true");
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    private static void assertReadBack(Map<String, String> settings, Object holder) {
        SoftAssertions.assertSoftly(softly -> settings.forEach((name, value) ->
                softly.assertThat(ReadBack.value(holder, name)).as(name).hasToString(value)));
    }
}

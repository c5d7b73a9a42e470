package org.huju.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.alerts.process.AlertRounds;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.verification.CompareInformation;
import org.huju.verification.Registry;
import org.huju.verification.RegistryHealth;
import org.huju.verification.RegistryUnavailable;
import org.huju.verification.RegistryUnavailable.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("预警：后台任务停滞、外部系统无法答复，不等到早上")
class AlertOnMachineryTest extends CaseTest {

    private static final Duration TOOK = Duration.ofMillis(5);

    @Autowired
    private AlertRounds rounds;

    @Autowired
    private RegistryHealth registries;

    @Autowired
    private CompareInformation compareInformation;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AlertsAtHand alerts;

    @BeforeEach
    void atHand() {
        alerts = new AlertsAtHand(rounds, jdbc);
        everyRegistryAnswers();
    }

    /** What one test finds silent is not to be so for the next. */
    @AfterEach
    void everyRegistryAnswers() {
        for (Registry registry : Registry.values()) {
            registries.answered(registry, TOOK);
        }
    }

    private void later(String period) {
        clock.moveTo(clock.instant().plus(Duration.parse(period)));
    }

    @Test
    @DisplayName("任务推迟九分钟还不算，十分钟告知管理员，执行以后结束")
    void jobs_that_nobody_does_are_told_of_while_they_wait() {
        ProcessInstance application = steps.accepted(SampleCitizens.consistent());
        later("PT9M");
        alerts.look();
        assertThat(alerts.notices("STALLED_JOBS")).isEmpty();

        later("PT1M");
        alerts.look();
        later("PT1M");
        alerts.look();

        assertThat(alerts.recipients("STALLED_JOBS")).containsExactly("desk:camunda-admin");
        assertThat(alerts.over("STALLED_JOBS")).contains(false);
        jobs.run(application);
        alerts.look();
        assertThat(alerts.over("STALLED_JOBS")).contains(true);
    }

    @Test
    @DisplayName("一小时以内又停滞，是同一回事，不另行告知；以后再停滞的另行告知")
    void what_comes_back_within_the_hour_is_told_once() {
        steps.accepted(SampleCitizens.consistent());
        later("PT15M");
        alerts.look();
        jdbc.sql("update act_ru_job set duedate_ = duedate_ + interval '1 day'").update();
        alerts.look();
        assertThat(alerts.over("STALLED_JOBS")).contains(true);

        jdbc.sql("update act_ru_job set duedate_ = duedate_ - interval '1 day'").update();
        later("PT30M");
        alerts.look();
        assertThat(alerts.over("STALLED_JOBS")).contains(false);
        assertThat(alerts.words("STALLED_JOBS")).hasSize(1);

        jdbc.sql("update act_ru_job set duedate_ = duedate_ + interval '1 day'").update();
        alerts.look();
        jdbc.sql("update act_ru_job set duedate_ = duedate_ - interval '1 day'").update();
        later("PT61M");
        alerts.look();
        assertThat(alerts.words("STALLED_JOBS")).hasSize(2);
    }

    @Test
    @DisplayName("外部系统五分钟里三次没有答复：告知管理员和该部门负责人，夜里也是；有了答复就结束")
    void a_registry_that_is_down_is_told_of_at_any_hour() {
        later("PT14H"); // Midnight.
        registries.unavailable(Registry.HOUSING, Kind.TIMEOUT, TOOK);
        registries.unavailable(Registry.HOUSING, Kind.TIMEOUT, TOOK);
        registries.unavailable(Registry.HOUSING, Kind.REFUSED, TOOK);
        alerts.look();
        assertThat(alerts.notices("REGISTRY_DOWN")).isEmpty();

        later("PT5M");
        registries.unavailable(Registry.HOUSING, Kind.REFUSED, TOOK);
        alerts.look();
        alerts.look();

        assertThat(alerts.recipients("REGISTRY_DOWN")).containsExactly("desk:camunda-admin", "desk:dept-housing-head");
        assertThat(alerts.words("REGISTRY_DOWN"))
                .singleElement()
                .asString()
                .contains("住房信息系统自11月24日 00:00起无法答复（无法连接，连续4次）");
        assertThat(alerts.notices("REGISTRY_DOWN")).noneMatch(notice -> notice.how() == null);
        registries.answered(Registry.HOUSING, TOOK);
        alerts.look();
        assertThat(alerts.over("REGISTRY_DOWN")).contains(true);
    }

    @Test
    @DisplayName("真实的询问没有答复，也就记下；下一次有了答复，又是正常")
    void a_question_that_fails_is_noticed() {
        ProcessInstance failing = steps.accepted(SampleCitizens.registerFailing());
        steps.failWithRetriesLeft(jobs.messages(failing).get(0));

        assertThat(silence(Registry.POPULATION_REGISTER)).isPresent().get().satisfies(silence -> {
            assertThat(silence.questions()).isEqualTo(1);
            assertThat(silence.kind()).isEqualTo(RegistryUnavailable.Kind.SERVER_ERROR);
        });
        compareInformation.compare(SampleCitizens.consistent().claim());
        assertThat(silence(Registry.POPULATION_REGISTER)).isEmpty();
    }

    private Optional<RegistryHealth.Silence> silence(Registry registry) {
        return registries.states().stream()
                .filter(state -> state.registry() == registry)
                .findFirst()
                .orElseThrow()
                .silence();
    }
}

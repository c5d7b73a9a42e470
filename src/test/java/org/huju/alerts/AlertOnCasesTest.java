package org.huju.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.alerts.AlertsAtHand.Notice;
import org.huju.alerts.process.AlertRounds;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("预警：临期、超期的案件，告知承办人和负责人，一件一次")
class AlertOnCasesTest extends CaseTest {

    private static final String HEAD = "desk:police-310101-head";

    @Autowired
    private AlertRounds rounds;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TaskService taskService;

    @Autowired
    private JdbcClient jdbc;

    private AlertsAtHand alerts;

    @BeforeEach
    void atHand() {
        alerts = new AlertsAtHand(rounds, jdbc);
    }

    /** Accepted on Monday 2026-11-23: warned from Wednesday 9 December on, due on Monday 14 December. */
    private ProcessInstance waitingForTheSigner() {
        return steps.compared(SampleCitizens.consistent());
    }

    private void on(String local) {
        clock.moveTo(shanghai(local));
        alerts.look();
    }

    private static Instant shanghai(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    @Test
    @DisplayName("12月8日还不预警，9日预警；再看多少次都只有一次")
    void three_working_days_before_its_head_is_told_once() {
        waitingForTheSigner();

        on("2026-12-08T16:00:00");
        assertThat(alerts.notices("AT_RISK")).isEmpty();
        on("2026-12-09T10:00:00");
        on("2026-12-09T10:01:00");
        on("2026-12-11T10:00:00");

        assertThat(alerts.recipients("AT_RISK")).containsExactly(HEAD);
        assertThat(alerts.words("AT_RISK"))
                .singleElement()
                .asString()
                .contains("“制作《居住证》的期限”将于2026年12月14日届满", "上海市公安局黄浦分局", "尚无人签收");
    }

    @Test
    @DisplayName("已经签收的，承办人也得到告知")
    void whoever_has_taken_the_case_is_told_too() {
        ProcessInstance application = waitingForTheSigner();
        taskService.claim(walk.task(application, "userTask_approveIssuance").getId(), Staff.SIGNER);

        on("2026-12-09T10:00:00");

        assertThat(alerts.recipients("AT_RISK")).containsExactly(HEAD, "user:" + Staff.SIGNER);
        assertThat(alerts.words("AT_RISK").get(0)).contains("承办人" + Staff.SIGNER);
    }

    @Test
    @DisplayName("期满未办结：另行告知一次超期")
    void when_the_time_has_run_out_they_are_told_again() {
        ProcessInstance application = waitingForTheSigner();
        on("2026-12-09T10:00:00");
        jobs.fire(jobs.timer(application, "timer_cardDue"));
        alerts.look();
        assertThat(alerts.recipients("OVERDUE")).isEmpty();

        on("2026-12-15T09:00:00");
        on("2026-12-16T09:00:00");

        assertThat(alerts.recipients("OVERDUE")).containsExactly(HEAD);
        assertThat(alerts.over("AT_RISK")).contains(true);
        assertThat(alerts.words("OVERDUE").get(0)).contains("已于2026年12月14日届满，尚未办结");
        people.everything()
                .forEach(personal -> assertThat(alerts.words("OVERDUE").get(0)).doesNotContain(personal));
    }

    @Test
    @DisplayName("当场告知这样没有提前量的期限，不预警")
    void a_period_of_a_single_day_gives_no_warning() {
        steps.filed(SampleCitizens.consistent());

        on("2026-11-23T10:30:00");

        assertThat(alerts.recipients("AT_RISK")).isEmpty();
        assertThat(alerts.recipients("OVERDUE")).isEmpty();
    }

    @Test
    @DisplayName("预测可能超期的，不等到临期就告知，并写明可能性")
    void a_case_that_will_probably_be_late_is_told_of_before() {
        ProcessInstance application = waitingForTheSigner();
        jdbc.sql("update board_case set chance = 0.67, likely_on = :day where case_no = :no")
                .param("day", LocalDate.parse("2026-12-18"))
                .param("no", file.of(application).applicationNo())
                .update();

        on("2026-11-24T10:00:00");

        assertThat(alerts.words("AT_RISK")).singleElement().asString().contains("超期的可能性为67%，预计2026年12月18日办结");
    }

    @Test
    @DisplayName("夜间届满的，次日早八点告知；周末届满的，下一个工作日早八点")
    void what_comes_up_at_night_waits_for_the_working_morning() {
        waitingForTheSigner();

        on("2026-12-09T00:05:00");
        assertThat(alerts.notices("AT_RISK")).containsExactly(new Notice("AT_RISK", HEAD, null));
        on("2026-12-09T07:59:59");
        assertThat(alerts.notices("AT_RISK")).containsExactly(new Notice("AT_RISK", HEAD, null));
        assertThat(jdbc.sql("select not_before from alert_notice where recipient = '" + HEAD + "'")
                        .query(Instant.class)
                        .single())
                .isEqualTo(shanghai("2026-12-09T08:00:00"));
    }

    @Test
    @DisplayName("告知以前已经办结的，不再告知")
    void what_is_done_before_anybody_was_told_is_told_to_nobody() {
        ProcessInstance application = waitingForTheSigner();
        on("2026-12-09T00:05:00");
        steps.issue(application);
        steps.cardMade(application, LocalDate.parse("2026-12-09"));

        on("2026-12-09T08:00:00");

        assertThat(alerts.notices("AT_RISK")).containsExactly(new Notice("AT_RISK", HEAD, "DROPPED"));
        assertThat(alerts.over("AT_RISK")).contains(true);
    }

    @Test
    @DisplayName("延长以后是新的期限，临近时再告知")
    void an_extended_period_is_another_date() {
        ProcessInstance application = waitingForTheSigner();
        on("2026-12-09T10:00:00");
        String number = file.of(application).accepted().acceptanceNo();
        walk.start("extend-deadline", Map.of("number", number, "reason", "需要向外省市核实"), Staff.REVIEWER);
        walk.submit(
                application,
                "userTask_decideExtension",
                Staff.POLICE_HEAD,
                Map.of("decision", "APPROVE", "reason", "情况属实"));

        on("2026-12-10T10:00:00");
        assertThat(alerts.over("AT_RISK")).contains(true);
        assertThat(alerts.words("AT_RISK")).hasSize(1);
        // Due on Tuesday 5 January 2027; back from it: Mon 4 = 1, Thu 31 December = 2, Wed 30 = 3 (1 January is off).
        on("2026-12-30T10:00:00");

        assertThat(alerts.words("AT_RISK")).hasSize(2).last().asString().contains("2027年1月5日");
    }
}

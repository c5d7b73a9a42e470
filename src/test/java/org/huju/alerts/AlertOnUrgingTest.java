package org.huju.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.alerts.process.AlertRounds;
import org.huju.board.Selection;
import org.huju.board.UrgeCase;
import org.huju.board.Viewer;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("预警：催办送到承办人和负责人")
class AlertOnUrgingTest extends CaseTest {

    private static final Viewer GOVERNMENT = new Viewer(Staff.DISTRICT, Set.of("district-310101-head"));

    @Autowired
    private UrgeCase urgeCase;

    @Autowired
    private TaskService taskService;

    @Autowired
    private AlertRounds rounds;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AlertsAtHand alerts;

    @BeforeEach
    void atHand() {
        alerts = new AlertsAtHand(rounds, jdbc);
    }

    private void urge(ProcessInstance application) {
        urgeCase.urge(GOVERNMENT, CaseWalk.caseOf(application), new Selection("310101", "", "", ""), "请今天办结");
    }

    @Test
    @DisplayName("已经签收的送到承办人和本单位负责人，写明谁催的、留了什么话")
    void the_clerk_who_has_it_and_the_head_are_told() {
        ProcessInstance application = steps.compared(SampleCitizens.consistent());
        taskService.claim(walk.task(application, "userTask_approveIssuance").getId(), Staff.SIGNER);

        urge(application);

        assertThat(alerts.recipients("URGED")).containsExactly("desk:police-310101-head", "user:" + Staff.SIGNER);
        assertThat(alerts.words("URGED").get(0))
                .contains(file.of(application).applicationNo(), Staff.DISTRICT + "催办：请今天办结");
    }

    @Test
    @DisplayName("无人签收的送到该单位各岗位；次日再催是另一次，办结以后都结束")
    void while_nobody_has_it_the_desks_are_told() {
        ProcessInstance application = steps.compared(SampleCitizens.consistent());

        urge(application);
        assertThat(alerts.recipients("URGED"))
                .containsExactly("desk:police-310101-head", "desk:police-310101-reviewer", "desk:police-310101-signer");
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        urge(application);
        assertThat(alerts.words("URGED")).hasSize(2);
        alerts.look();
        assertThat(alerts.over("URGED")).contains(false);

        steps.issue(application);
        alerts.look();

        assertThat(alerts.over("URGED")).contains(true);
    }
}

package org.huju.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.alerts.process.AlertRounds;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("预警：系统办理受阻，告知管理员和案件所在单位的负责人")
class AlertOnIncidentsTest extends CaseTest {

    @Autowired
    private ManagementService managementService;

    @Autowired
    private AlertRounds rounds;

    @Autowired
    private JdbcClient jdbc;

    private AlertsAtHand alerts;

    @BeforeEach
    void atHand() {
        alerts = new AlertsAtHand(rounds, jdbc);
    }

    private Job comparing(ProcessInstance application) {
        return jobs.messages(application).get(0);
    }

    @Test
    @DisplayName("重试用尽：同一事务中告知，写明案件和步骤")
    void an_exhausted_job_is_told_of_with_its_case_and_step() {
        ProcessInstance application = steps.accepted(SampleCitizens.consistent());

        managementService.setJobRetries(comparing(application).getId(), 0);

        // It lies with nobody while the system is at work: with the centre that took it in, and the police who keep its
        // period.
        assertThat(alerts.recipients("INCIDENT"))
                .containsExactly("desk:camunda-admin", "desk:centre-310101002-head", "desk:police-310101-head");
        assertThat(alerts.words("INCIDENT").get(0))
                .contains("居住证申领 " + file.of(application).applicationNo(), "“信息比对”");
        people.everything()
                .forEach(personal -> assertThat(alerts.words("INCIDENT").get(0)).doesNotContain(personal));
    }

    @Test
    @DisplayName("管理员增加重试次数以后结束；再次用尽是另一次")
    void repaired_it_is_over_and_failing_again_it_is_another() {
        ProcessInstance application = steps.accepted(SampleCitizens.consistent());
        String job = comparing(application).getId();
        managementService.setJobRetries(job, 0);

        managementService.setJobRetries(job, 1);
        assertThat(alerts.over("INCIDENT")).contains(true);
        managementService.setJobRetries(job, 0);

        assertThat(alerts.words("INCIDENT")).hasSize(2);
        assertThat(alerts.over("INCIDENT")).contains(false);
    }

    @Test
    @DisplayName("案件撤回，受阻也就结束")
    void a_case_that_is_withdrawn_has_no_incident_any_more() {
        ProcessInstance application = steps.accepted(SampleCitizens.consistent());
        managementService.setJobRetries(comparing(application).getId(), 0);

        walk.withdraw(file.of(application).applicationNo(), "不再需要", Staff.CLERK);

        assertThat(alerts.over("INCIDENT")).contains(true);
    }
}

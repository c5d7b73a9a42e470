package org.huju.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("真实案件办完以后，预测学到的正是它走过的路")
class ForecastFollowsCasesTest extends CaseTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Period CARD_MAKING = new Period("permit-application", "card-making");

    @Autowired
    private Histories histories;

    @Autowired
    private ReadRun readRun;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TaskService taskService;

    @Autowired
    private JdbcClient jdbc;

    private void now(String local) {
        clock.moveTo(LocalDateTime.parse(local).atZone(SHANGHAI).toInstant());
    }

    /** The period of article 12 begins with the acceptance, so the check of materials is not in it; nor is the hand-over of the card. */
    @Test
    @DisplayName("制证期限：出具凭证当日，审批签发2个工作日，制证3个工作日")
    void the_period_of_a_real_case_is_learned() {
        now("2026-11-23T10:00:00");
        ProcessInstance application = steps.filed(SampleCitizens.consistent());
        now("2026-11-23T10:05:00");
        steps.handInAllBut(application);
        now("2026-11-23T10:10:00");
        steps.handOverReceipt(application);
        now("2026-11-23T10:15:00");
        jobs.run(application);
        now("2026-11-25T10:00:00");
        steps.issue(application);
        now("2026-11-30T10:00:00");
        steps.cardMade(application, LocalDate.parse("2026-11-30"));
        now("2026-12-08T10:00:00");
        steps.handOverCard(application);

        List<Run> ended = histories.endedOn(LocalDate.parse("2026-11-30"), SHANGHAI);

        assertThat(ended).singleElement().satisfies(run -> {
            assertThat(run.period()).isEqualTo(CARD_MAKING);
            assertThat(run.late()).isFalse();
            assertThat(run.startedOn()).isEqualTo("2026-11-23");
            // Tuesday and Wednesday; Thursday, Friday and Monday.
            assertThat(readRun.moves(run))
                    .containsExactly(
                            move("centre-310101002", "userTask_issueReceipt", "userTask_approveIssuance", 0),
                            move("police-310101", "userTask_approveIssuance", "messageEvent_cardMade", 2),
                            move("centre-310101002", "messageEvent_cardMade", Move.END, 3));
        });
    }

    private static Move move(String office, String step, String next, int days) {
        return new Move(CARD_MAKING, "310101", office, step, next, days, 1);
    }

    @Test
    @DisplayName("预测写下以后，签收不改变它；案件到了下一环节，它就不再算数")
    void a_forecast_holds_until_the_case_moves() {
        ProcessInstance application = steps.compared(SampleCitizens.consistent());
        jdbc.sql("update board_case set chance = 0.5, likely_on = '2026-12-01'").update();
        Task approval = taskService
                .createTaskQuery()
                .processInstanceId(application.getId())
                .taskDefinitionKey("userTask_approveIssuance")
                .singleResult();
        taskService.setAssignee(approval.getId(), Staff.SIGNER);
        assertThat(chance()).contains(0.5f);

        steps.issue(application);

        assertThat(chance()).isEmpty();
    }

    private Optional<Float> chance() {
        return jdbc.sql("select chance from board_case")
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Float.class)))
                .single();
    }
}

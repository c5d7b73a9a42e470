package org.huju.clock.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.issuance.Mark;
import org.huju.platform.demo.MoveClock;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("拨动演示时钟：向前走过每个到期的时点，只在演示环境")
class MoveClockPathTest extends CaseTest {

    private static final Map<String, Object> ONE_WORKING_DAY = Map.of("how", "WORKING_DAYS", "workingDays", "1");

    @Autowired
    private FormService formService;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private MoveClock moveClock;

    @Autowired
    private Clock clock;

    private ProcessInstance move(Map<String, Object> form) {
        return move(form, Staff.POLICE_HEAD);
    }

    private ProcessInstance move(Map<String, Object> form, String user) {
        String definition = walk.definition("move-clock");
        return walk.as(user, () -> formService.submitStartForm(definition, new HashMap<>(form)));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** Does what falls due as the job executor would, and notes it with the time it was done. */
    private List<String> untilArrived() {
        List<String> done = new ArrayList<>();
        while (moveClock.isUnderWay()) {
            moveClock.step();
            for (Job job : managementService.createJobQuery().executable().list()) {
                done.add(jobs.activityOf(job) + " " + now());
                managementService.executeJob(job.getId());
            }
        }
        return done;
    }

    @Test
    @DisplayName("到下一个期限时点：期限到了，时间刚过，流程结束")
    void to_just_after_the_next_due_date() {
        ProcessInstance application = steps.compared(SampleCitizens.consistent());
        ProcessInstance move = move(Map.of("how", "NEXT_DUE"));
        assertThat(move).isWaitingAt("timer_momentReached");
        assertThat(now()).isEqualTo("2026-11-23T10:00");

        // Three working days before Mon 14 December: Fri 11, Thu 10, Wed 9.
        assertThat(untilArrived())
                .containsExactly("timer_cardDueSoon 2026-12-09T00:00", "timer_momentReached 2026-12-09T00:00:01");
        assertThat(move).isEnded().hasPassed("endEvent_clockMoved");
        assertThat(file.mark(application)).isEqualTo(Mark.DUE_SOON);
    }

    @Test
    @DisplayName("越过几个期限：按到期先后逐个发生，各在自己的时间")
    void over_several_due_dates_each_fires_in_its_turn_and_at_its_time() {
        ProcessInstance application = steps.compared(SampleCitizens.consistent());
        move(Map.of("how", "MOMENT", "day", "2027-01-11", "time", "09:30"));

        assertThat(untilArrived())
                .containsExactly(
                        "timer_cardDueSoon 2026-12-09T00:00",
                        "timer_cardDue 2026-12-14T23:59:59",
                        "timer_cardCeiling 2027-01-05T23:59:59",
                        "timer_momentReached 2027-01-11T09:30");
        assertThat(file.mark(application)).isEqualTo(Mark.PAST_CEILING);
    }

    @Test
    @DisplayName("到期的事没有办完，时钟不往前走")
    void the_clock_waits_for_what_is_due() {
        steps.compared(SampleCitizens.consistent());
        move(Map.of("how", "MOMENT", "day", "2027-01-11", "time", "09:30"));
        moveClock.step();
        moveClock.step();

        assertThat(now()).isEqualTo("2026-12-09T00:00");
    }

    @Test
    @DisplayName("没有人要求，时钟不动")
    void nothing_moves_unless_somebody_asks() {
        steps.compared(SampleCitizens.consistent());
        moveClock.step();

        assertThat(now()).isEqualTo("2026-11-23T10:00");
    }

    @Test
    @DisplayName("前进15个工作日：11月23日的15个工作日以后是12月14日同一时刻")
    void forward_by_working_days() {
        move(Map.of("how", "WORKING_DAYS", "workingDays", "15"));
        untilArrived();

        assertThat(now()).isEqualTo("2026-12-14T10:00");
    }

    @ParameterizedTest
    @DisplayName("填错的拨法：指出哪一项，时钟不动")
    @CsvSource({
        "NEXT_DUE,, , , 没有等待到期的期限",
        "WORKING_DAYS, 0, , , 1到250",
        "WORKING_DAYS, 251, , , 1到250",
        "WORKING_DAYS, 两天, , , 1到250",
        "WORKING_DAYS,, , , 工作日数",
        "MOMENT,, 2026-11-23, 10:00, 只能向前拨",
        "MOMENT,, 2026-11-22, 23:59, 只能向前拨",
        "MOMENT,, 2027-11-25, 10:00, 最多向前拨一年",
        "MOMENT,, 明天, 10:00, 拨到哪一天",
        "MOMENT,, 2026-12-01, 25:00, 几时几分",
        "YESTERDAY,, , , 拨到哪里"
    })
    void a_move_that_cannot_be_made(String how, String workingDays, String day, String time, String says) {
        Map<String, Object> form = new HashMap<>();
        form.put("how", how);
        form.put("workingDays", workingDays);
        form.put("day", day);
        form.put("time", time);

        assertThatThrownBy(() -> move(form)).hasMessageContaining(says);
        assertThat(moveClock.isUnderWay()).isFalse();
    }

    @Test
    @DisplayName("正在拨动时不能再拨")
    void one_move_at_a_time() {
        move(ONE_WORKING_DAY);

        assertThatThrownBy(() -> move(ONE_WORKING_DAY)).hasMessageContaining("正在拨动");
    }

    @Test
    @DisplayName("表单写明现在的时间和下一个期限时点")
    void the_form_says_what_time_it_is() {
        steps.compared(SampleCitizens.consistent());
        String definition = walk.definition("move-clock");
        Map<String, Object> form = walk.as(Staff.POLICE_HEAD, () -> formService.getStartFormVariables(definition));

        assertThat(form)
                .containsEntry("houseTime", "2026-11-23 10:00:00")
                .containsEntry("nextDue", "2026-12-09 00:00:00");
    }

    @ParameterizedTest
    @DisplayName("负责人可以拨")
    @ValueSource(strings = {"chen.head", Staff.POLICE_HEAD})
    void heads_move_the_clock(String user) {
        assertThat(move(ONE_WORKING_DAY, user)).isWaitingAt("timer_momentReached");
    }

    @ParameterizedTest
    @DisplayName("经办、核查、签发、核验的人不能拨")
    @ValueSource(strings = {Staff.CLERK, Staff.REVIEWER, Staff.SIGNER, Staff.HOUSING})
    void nobody_else_does(String user) {
        assertThatThrownBy(() -> move(ONE_WORKING_DAY, user)).isInstanceOf(AuthorizationException.class);
        assertThat(moveClock.isUnderWay()).isFalse();
    }
}

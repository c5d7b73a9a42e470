package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huju.clock.LedgerEntry;
import org.huju.clock.LedgerEntry.Act;
import org.huju.clock.LedgerEntry.Kind;
import org.huju.clock.StatutoryClock.State;
import org.huju.issuance.Mark;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("行政许可法第四十五条：制证期限的中止和恢复")
class PausePathTest extends MovingClockTest {

    private static final String ARTICLE = "《中华人民共和国行政许可法》第四十五条";

    @Autowired
    private HistoryService historyService;

    @Test
    @DisplayName("11月30日中止3个工作日：期限、预警、上限、任务都推后3个工作日，书面告知申请人")
    void a_pause_moves_every_timer_and_task_and_the_applicant_is_told() {
        ProcessInstance application = waitingForTheSigner();
        assertDates(application, WARNED, DUE, CEILING);
        ProcessInstance pause = pause(application, "2026-11-30", 3);

        assertThat(pause).isWaitingAt("userTask_resumeDeadline").hasPassed("startEvent_pauseOrdered");
        // 1-3 December not counted: 14 + 3 = Thu 17, back 16, 15, 14; Tue 5 + 3 = Fri 8 January.
        assertDates(application, "2026-12-14", "2026-12-17", "2027-01-08");
        assertThat(cardMaking(application).state()).isEqualTo(State.PAUSED);
        assertThat(jobs.timer(application, "timer_pauseEnds").getDuedate()).hasSameTimeAs(at("2026-12-03T23:59:59"));
        // Back from Thu 3: Wed 2 = 1, Tue 1 = 2.
        assertThat(jobs.timer(application, "timer_pauseEndsSoon").getDuedate())
                .hasSameTimeAs(at("2026-12-01T00:00:00"));
        Task resume = walk.task(application, "userTask_resumeDeadline", Staff.REVIEWER);
        assertThat(resume.getDueDate()).hasSameTimeAs(at("2026-12-03T23:59:59"));
        assertThat(file.notice(application, Notice.Kind.PAUSED))
                .contains("鉴定", "3个工作日", "2026年12月3日", "2026年12月17日", ARTICLE, "沪公黄中〔2026〕12号");
    }

    @Test
    @DisplayName("账目写明谁、为什么、依据哪一条、告知书文号")
    void the_ledger_says_who_why_and_by_which_article() {
        ProcessInstance application = waitingForTheSigner();
        pause(application, "2026-11-30", 3);
        LedgerEntry entry = lastEntry(application);

        assertThat(entry.kind()).isEqualTo(Kind.PAUSED);
        assertThat(entry.on()).isEqualTo("2026-11-30");
        assertThat(entry.act()).isEqualTo(new Act(Staff.REVIEWER, "鉴定", ARTICLE, "沪公黄中〔2026〕12号"));
    }

    @Test
    @DisplayName("原因、告知书文号、天数和经办人只在案件记录里，流程变量里没有")
    void what_was_ordered_stays_out_of_the_engine() {
        ProcessInstance pause = pause(waitingForTheSigner(), "2026-11-30", 3);

        assertThat(historyService
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(pause.getId())
                        .listPage(0, 100))
                .isEmpty();
    }

    @Test
    @DisplayName("12月1日提前恢复：只有1个工作日不计入，日期重新计算并告知")
    void an_early_resumption_recounts() {
        ProcessInstance application = waitingForTheSigner();
        ProcessInstance pause = pause(application, "2026-11-30", 3);
        clock.moveTo(LocalDate.parse("2026-12-01"));
        assertThat(walk.open(application, "userTask_resumeDeadline", Staff.REVIEWER))
                .containsEntry("pauseCause", "鉴定")
                .containsEntry("pauseNotice", "沪公黄中〔2026〕12号")
                .containsEntry("pausedOn", "2026-11-30")
                .containsEntry("pausedUntil", "2026-12-03")
                .containsEntry("countedFrom", "2026-11-23")
                .containsEntry("remaining", "10个工作日")
                .containsEntry("cardDue", "2026-12-17");
        resume(application, "2026-12-01");

        assertThat(pause).isEnded().hasPassed("endEvent_resumed").hasNotPassed("serviceTask_resumeByItself");
        // Tue 1 not counted: 14 + 1 = Tue 15, back 14, 11, 10; Tue 5 + 1 = Wed 6 January.
        assertDates(application, "2026-12-10", "2026-12-15", "2027-01-06");
        assertThat(cardMaking(application).state()).isEqualTo(State.RUNNING);
        assertThat(lastEntry(application).act()).isEqualTo(Act.of(Staff.REVIEWER, "鉴定意见已经收到", ARTICLE));
        assertThat(file.notice(application, Notice.Kind.RESUMED)).contains("2026年12月1日", "2026年12月15日");
        assertThat(jobs.timers(application))
                .containsExactlyInAnyOrder("timer_cardDueSoon", "timer_cardDue", "timer_cardCeiling");
    }

    @Test
    @DisplayName("期满前2个工作日提醒承办人")
    void before_the_pause_ends_its_handler_is_reminded() {
        ProcessInstance application = waitingForTheSigner();
        ProcessInstance pause = pause(application, "2026-11-30", 3);
        int before = walk.task(application, "userTask_resumeDeadline").getPriority();
        jobs.fire(jobs.timer(application, "timer_pauseEndsSoon"));

        assertThat(pause).isWaitingAt("userTask_resumeDeadline").hasPassed("endEvent_handlerReminded");
        assertThat(walk.task(application, "userTask_resumeDeadline").getPriority())
                .isGreaterThan(before);
        assertThat(cardMaking(application).state()).isEqualTo(State.PAUSED);
    }

    @Test
    @DisplayName("告知的时间届满，自动恢复，日期就是告知的日期")
    void no_pause_lasts_longer_than_the_applicant_was_told() {
        ProcessInstance application = waitingForTheSigner();
        ProcessInstance pause = pause(application, "2026-11-30", 3);
        jobs.fire(jobs.timer(application, "timer_pauseEnds"));

        assertThat(pause).isEnded().hasPassed("endEvent_resumedByItself").hasNotPassed("endEvent_resumed");
        assertDates(application, "2026-12-14", "2026-12-17", "2027-01-08");
        assertThat(lastEntry(application))
                .extracting(LedgerEntry::kind, entry -> entry.act().actor())
                .containsExactly(Kind.RESUMED, Act.SYSTEM);
        assertThat(file.notices(application)).doesNotContain(Notice.Kind.RESUMED);
    }

    @Test
    @DisplayName("系统停机，期满定时器晚了两周才执行：恢复仍记在期满之日，只执行一次")
    void a_limit_that_fires_late_still_counts_from_the_day_it_was() {
        ProcessInstance application = waitingForTheSigner();
        pause(application, "2026-11-30", 3);
        Job limit = jobs.timer(application, "timer_pauseEnds");
        clock.moveTo(LocalDate.parse("2026-12-16"));
        jobs.execute(limit);

        assertThat(lastEntry(application).on()).isEqualTo("2026-12-03");
        assertThat(cardMaking(application).due()).isEqualTo("2026-12-17");
        assertThat(file.mark(application)).isEqualTo(Mark.DUE_SOON);
        assertThat(jobs.timers(application)).doesNotContain("timer_pauseEnds");
    }

    @Nested
    @DisplayName("制证期限了结的，中止随之结束")
    class Finished {

        @Test
        @DisplayName("中止期间制证完成")
        void when_the_card_is_made() {
            ProcessInstance application = waitingForTheSigner();
            ProcessInstance pause = pause(application, "2026-11-30", 3);
            steps.issue(application);
            assertThat(pause).isWaitingAt("userTask_resumeDeadline");
            steps.cardMade(application, LocalDate.parse("2026-12-01"));

            assertEnded(application, pause, State.MET);
            assertThat(application).isWaitingAt("userTask_handOverCard");
        }

        @Test
        @DisplayName("中止期间不予办理")
        void when_the_case_is_refused() {
            ProcessInstance application = waitingForTheSigner();
            ProcessInstance pause = pause(application, "2026-11-30", 3);
            steps.decide(
                    application,
                    Map.of("decision", "REFUSE", "refusalGround", "refuse-no-ground", "reason", "劳动合同已解除"));

            assertEnded(application, pause, State.ENDED);
            assertThat(application).isEnded();
        }

        @Test
        @DisplayName("中止期间撤回")
        void when_the_case_is_withdrawn() {
            ProcessInstance application = waitingForTheSigner();
            ProcessInstance pause = pause(application, "2026-11-30", 3);
            walk.withdraw(number(application), "不再需要", Staff.CLERK);

            assertEnded(application, pause, State.ENDED);
            assertThat(application).isEnded();
            assertThat(jobs.anywhere()).isEmpty();
        }

        private void assertEnded(ProcessInstance application, ProcessInstance pause, State state) {
            assertThat(pause).isEnded().hasPassed("endEvent_nothingToResume").hasNotPassed("endEvent_resumed");
            assertThat(cardMaking(application).state()).isEqualTo(state);
            assertThat(jobs.timers(application)).doesNotContain("timer_pauseEnds", "timer_pauseEndsSoon");
        }
    }

    @Nested
    @DisplayName("预警和标记跟着期限走")
    class Warned {

        @Test
        @DisplayName("预警以后中止：临期标记取消，恢复后到新的预警日再次预警")
        void who_was_warned_is_warned_again_at_the_new_date() {
            ProcessInstance application = waitingForTheSigner();
            jobs.fire(jobs.timer(application, "timer_cardDueSoon"));
            assertThat(file.mark(application)).isEqualTo(Mark.DUE_SOON);
            pause(application, "2026-12-10", 5);

            // Thu 10 = 13; 11, 14-17 not counted; Fri 18 = 14, Mon 21 = 15. Back from the 21st: 18, 17, 16, a day of
            // the
            // pause, so the day after it.
            assertDates(application, "2026-12-18", "2026-12-21", "2027-01-12");
            assertThat(file.mark(application)).isEqualTo(Mark.NONE);
            jobs.fire(jobs.timer(application, "timer_pauseEnds"));
            assertThat(file.mark(application)).isEqualTo(Mark.DUE_SOON);
            jobs.fire(jobs.timer(application, "timer_cardDueSoon"));
            assertThat(file.mark(application)).isEqualTo(Mark.DUE_SOON);
        }

        @Test
        @DisplayName("提前恢复后新的预警日已过的，立即预警")
        void an_early_resumption_warns_at_once_when_little_is_left() {
            ProcessInstance application = waitingForTheSigner();
            pause(application, "2026-12-10", 5);
            resume(application, "2026-12-11");

            // Fri 11 not counted: Mon 14 = 14, Tue 15 = 15; back 14, 11, 10.
            assertDates(application, "2026-12-10", "2026-12-15", "2027-01-06");
            assertThat(file.mark(application)).isEqualTo(Mark.DUE_SOON);
        }
    }

    @Nested
    @DisplayName("办理照常进行")
    class CaseGoesOn {

        @Test
        @DisplayName("中止期间退回核查：新的任务写的是中止后的日期")
        void a_case_sent_back_has_the_date_of_the_paused_clock() {
            ProcessInstance application = steps.compared(SampleCitizens.addressDiffers());
            steps.pass(application);
            pause(application, "2026-11-30", 3);
            steps.decide(application, Map.of("decision", "RETURN", "reason", "请补充住址核对记录"));

            assertThat(walk.task(application, "userTask_reviewComparison").getDueDate())
                    .hasSameTimeAs(at("2026-12-17T23:59:59"));
            assertDates(application, "2026-12-14", "2026-12-17", "2027-01-08");
            resume(application, "2026-12-01");
            assertDates(application, "2026-12-10", "2026-12-15", "2027-01-06");
        }

        @Test
        @DisplayName("等待部门核验不是中止：制证期限照常计算；中止也不停部门的期限")
        void waiting_for_a_department_does_not_pause() {
            ProcessInstance application = steps.compared(SampleCitizens.employmentUnknown());
            steps.verify(application, "hrss");
            jobs.run(application);
            assertThat(cardMaking(application).state()).isEqualTo(State.RUNNING);
            assertThat(cardMaking(application).due()).isEqualTo(DUE);
            var before = jobs.timer(application, "timer_verificationDue").getDuedate();
            pause(application, "2026-11-24", 3);

            assertThat(cardMaking(application).due()).isEqualTo("2026-12-17");
            assertThat(jobs.timer(application, "timer_verificationDue").getDuedate())
                    .hasSameTimeAs(before);
            assertThat(file.clock(application, "department-verification", "hrss")
                            .state())
                    .isEqualTo(State.RUNNING);
        }

        @Test
        @DisplayName("恢复后可以再次中止，撤回、制证不受影响")
        void after_it_has_gone_on_it_can_be_paused_again() {
            ProcessInstance application = waitingForTheSigner();
            pause(application, "2026-11-30", 3);
            resume(application, "2026-12-01");
            pause(application, "2026-12-07", 2);

            // Tue 1, Tue 8 and Wed 9 not counted: 14 + 3; back 16, 15, 14.
            assertDates(application, "2026-12-14", "2026-12-17", "2027-01-08");
            resume(application, "2026-12-09");
            steps.issue(application);
            steps.cardMade(application, LocalDate.parse("2026-12-17"));
            assertThat(file.outcome(application, "card-making")).isEqualTo(State.MET);
        }
    }

    @Nested
    @DisplayName("不能中止的：说明是哪一项、依据哪一条，什么也不改变")
    class Refused {

        @ParameterizedTest
        @CsvSource({
            "cause, '', '请选择“中止原因”，只限《中华人民共和国行政许可法》第四十五条列举的事项'",
            "cause, verification-does-not-pause, '请选择“中止原因”，只限《中华人民共和国行政许可法》第四十五条列举的事项'",
            "notice, '', '请填写书面告知的“告知书文号”，例如：沪公黄中〔2026〕12号（《中华人民共和国行政许可法》第四十五条）'",
            "notice, 已告知, '请填写书面告知的“告知书文号”，例如：沪公黄中〔2026〕12号（《中华人民共和国行政许可法》第四十五条）'",
            "notice, 340104199205171023, '请填写书面告知的“告知书文号”，例如：沪公黄中〔2026〕12号（《中华人民共和国行政许可法》第四十五条）'",
            "days, '', 请填写“所需工作日”",
            "days, 十天, “所需工作日”请填写数字",
            "days, 1.5, “所需工作日”请填写数字",
            "days, -1, “所需工作日”请填写数字",
            "days, 0, '“所需工作日”应为1至30：一个期限各次中止累计的最长时间为30个工作日，已经中止0个，还剩30个，参照《中华人民共和国行政许可法》第四十五条（系统设定，条文未规定）'",
            "days, 31, '“所需工作日”应为1至30：一个期限各次中止累计的最长时间为30个工作日，已经中止0个，还剩30个，参照《中华人民共和国行政许可法》第四十五条（系统设定，条文未规定）'",
            "number, '', 请填写“受理号”",
            "number, S20200101000001, 受理号：本单位没有这件申请，请核对",
        })
        void a_field_that_is_wrong(String field, String value, String message) {
            ProcessInstance application = waitingForTheSigner();
            clock.moveTo(LocalDate.parse("2026-11-30"));
            Map<String, Object> order = order(number(application), "3");
            order.put(field, value);

            assertThat(Refusal.at(field, () -> walk.start("pause-deadline", order, Staff.REVIEWER)))
                    .isEqualTo(message);
            assertNothingChanged(application);
        }

        @Test
        @DisplayName("30个工作日是各次中止累计的上限：一次用完，第30个可以")
        void the_longest_pause_is_allowed() {
            ProcessInstance application = waitingForTheSigner();
            pause(application, "2026-11-30", 30);

            // 1-4 December = 1-4, 7-11 = 5-9, 14-18 = 10-14, 21-25 = 15-19, 28-31 = 20-23, 4-8 January = 24-28,
            // 11-12 = 29-30.
            assertThat(cardMaking(application).runningPause().orElseThrow().until())
                    .isEqualTo("2027-01-12");
        }

        @ParameterizedTest
        @CsvSource({"27, true", "28, true", "29, false"})
        @DisplayName("已中止2个工作日，还剩28个：27个、28个可以，29个不可以")
        void all_pauses_together_last_no_longer_than_the_limit(int days, boolean allowed) {
            ProcessInstance application = waitingForTheSigner();
            pause(application, "2026-11-30", 3);
            resume(application, "2026-12-02"); // Tue 1 and Wed 2: two of the three that were told

            if (allowed) {
                pause(application, "2026-12-07", days);
                assertThat(cardMaking(application).state()).isEqualTo(State.PAUSED);
            } else {
                assertThat(Refusal.at("days", () -> pause(application, "2026-12-07", days)))
                        .isEqualTo("“所需工作日”应为1至28：一个期限各次中止累计的最长时间为30个工作日，已经中止2个，还剩28个，参照" + ARTICLE + "（系统设定，条文未规定）");
                assertThat(cardMaking(application).ledger()).hasSize(3);
            }
        }

        @Test
        @DisplayName("累计已满30个工作日的，不能再中止")
        void once_the_limit_is_used_up_there_is_no_other_pause() {
            ProcessInstance application = waitingForTheSigner();
            pause(application, "2026-11-30", 30);
            resume(application, "2027-01-12");

            assertThat(Refusal.at("days", () -> pause(application, "2027-01-13", 1)))
                    .startsWith("“所需工作日”已没有剩余，不能再中止：");
        }

        @Test
        @DisplayName("第二次中止：正在中止的不能再中止")
        void a_second_pause() {
            ProcessInstance application = waitingForTheSigner();
            pause(application, "2026-11-30", 3);

            assertThat(refused(application, "2026-12-01")).isEqualTo("受理号：该期限正在中止，恢复以后才能再次中止（" + ARTICLE + "）");
            assertThat(cardMaking(application).ledger()).hasSize(2);
            assertThat(walk.tasks(application))
                    .filteredOn(task -> task.getTaskDefinitionKey().equals("userTask_resumeDeadline"))
                    .hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-12-14, '受理号：该期限今日届满，中止自次日起才不计入，不能再中止；确有特殊情况的，请在今日申请延长'",
            "2026-12-15, '受理号：该期限已于2026-12-14届满，不能再中止'"
        })
        @DisplayName("最后一日和届满以后不能中止；前一日可以")
        void on_the_last_day_and_after(String on, String message) {
            ProcessInstance application = waitingForTheSigner();

            assertThat(refused(application, on)).isEqualTo(message + "（" + ARTICLE + "）");
            assertNothingChanged(application);
            pause(application, "2026-12-11", 1);
            assertThat(cardMaking(application).due()).isEqualTo("2026-12-15");
        }

        @Test
        @DisplayName("尚未受理的、已经签发的")
        void before_acceptance_and_after_signing() {
            ProcessInstance filed = steps.filed(SampleCitizens.consistent());
            String number = file.of(filed).applicationNo();
            assertThat(Refusal.at("number", () -> walk.start("pause-deadline", order(number, "3"), Staff.REVIEWER)))
                    .contains(number, "已收件", "只有已经受理、尚未签发的可以中止（" + ARTICLE + "）");
            steps.handInAllBut(filed);
            steps.handOverReceipt(filed);
            jobs.run(filed);
            steps.issue(filed);

            assertThat(Refusal.at("number", () -> walk.start("pause-deadline", order(number, "3"), Staff.REVIEWER)))
                    .contains("已签发，正在制证");
            assertNothingChanged(filed);
        }

        @Test
        @DisplayName("别的分局的案件，与没有这件申请一样")
        void to_another_office_the_case_is_as_good_as_unknown() {
            ProcessInstance application = waitingForTheSigner();
            String definition = walk.definition("pause-deadline");
            Map<String, Object> order = order(number(application), "3");

            asOneOf(
                    List.of("police-310104-reviewer"),
                    "elsewhere",
                    () -> assertThat(Refusal.at("number", () -> formService.submitStartForm(definition, order)))
                            .isEqualTo("受理号：本单位没有这件申请，请核对"));
            assertNothingChanged(application);
        }

        @Test
        @DisplayName("受理中心的工作人员和分局负责人不能中止")
        void only_those_who_handle_the_case_may_stop_it() {
            ProcessInstance application = waitingForTheSigner();
            Map<String, Object> order = order(number(application), "3");

            for (String user : List.of(Staff.CLERK, Staff.HRSS)) {
                assertThatThrownBy(() -> walk.start("pause-deadline", order, user))
                        .isInstanceOf(AuthorizationException.class);
            }
            assertThat(startable(Staff.POLICE_HEAD)).doesNotContain("pause-deadline", "extend-deadline");
            assertThat(Refusal.at("number", () -> walk.start("pause-deadline", order, Staff.POLICE_HEAD)))
                    .isEqualTo("受理号：本单位没有这件申请，请核对");
            for (String user : List.of(Staff.REVIEWER, Staff.SIGNER)) {
                assertThat(startable(user)).contains("pause-deadline", "extend-deadline");
            }
            assertNothingChanged(application);
        }

        @Test
        @DisplayName("恢复要写原因")
        void a_resumption_needs_its_reason() {
            ProcessInstance application = waitingForTheSigner();
            pause(application, "2026-11-30", 3);

            assertThat(Refusal.at(
                            "reason",
                            () -> walk.submit(application, "userTask_resumeDeadline", Staff.REVIEWER, Map.of())))
                    .isEqualTo("请填写“恢复原因”");
            assertThat(cardMaking(application).state()).isEqualTo(State.PAUSED);
        }

        private String refused(ProcessInstance application, String on) {
            return Refusal.at("number", () -> pause(application, on, 3));
        }

        private void assertNothingChanged(ProcessInstance application) {
            assertThat(cardMaking(application).ledger()).hasSize(1);
            assertThat(file.notices(application)).doesNotContain(Notice.Kind.PAUSED);
            assertThat(walk.tasks(application))
                    .noneMatch(task -> task.getTaskDefinitionKey().equals("userTask_resumeDeadline"));
        }
    }

    private LedgerEntry lastEntry(ProcessInstance application) {
        List<LedgerEntry> ledger = cardMaking(application).ledger();
        return ledger.get(ledger.size() - 1);
    }
}

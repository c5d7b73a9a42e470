package org.huju.clock.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.huju.clock.process.Amending.FILL;
import static org.huju.clock.process.Amending.REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.clock.Calendars;
import org.huju.clock.CountedDay;
import org.huju.clock.Deadlines;
import org.huju.clock.LedgerEntry;
import org.huju.clock.LedgerEntry.Kind;
import org.huju.clock.ReplanClocks;
import org.huju.clock.StatutoryClock;
import org.huju.clock.StatutoryClock.State;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CalendarShelf;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.Filings;
import org.huju.support.MovableClock;
import org.huju.support.Refusal;
import org.huju.support.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("第十二条：放假安排调整后，在办期限按新日历重新计算")
class CalendarAmendmentPathTest extends CaseTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2020, 1, 17);

    // Accepted Fri 2020-01-17, as arranged on 2019-11-21: Sun 19 (made up) = 1, 20-23 = 2-5, 24-30 off, Fri 31 = 6,
    // Sat 1 February (made up) = 7, Sun 2 off, 3-7 = 8-12, 10-12 = 13-15.
    private static final String DUE_BEFORE = "2020-02-12";
    // On from Wed 12 = 15: 13-14 = 16-17, 17-21 = 18-22, 24-28 = 23-27, 2-4 March = 28-30.
    private static final String CEILING_BEFORE = "2020-03-04";
    // As extended on 2020-01-27: Sun 19 = 1, 20-23 = 2-5, 24 January to 2 February off, 3-7 = 6-10, 10-14 = 11-15.
    private static final String DUE_AFTER = "2020-02-14";
    // On from Fri 14 = 15: 17-21 = 16-20, 24-28 = 21-25, 2-6 March = 26-30.
    private static final String CEILING_AFTER = "2020-03-06";

    @Autowired
    private CalendarShelf shelf;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private ReplanClocks replanClocks;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private FormService formService;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BeginShippedAmendments beginShippedAmendments;

    @Autowired
    private Calendars calendars;

    @Autowired
    private RuntimeService runtimeService;

    private Amending amending;

    @BeforeEach
    void onTheFridayBeforeTheFestival() {
        amending = new Amending(walk, formService);
        shelf.knownOn(ACCEPTED);
        clock.moveTo(ACCEPTED);
    }

    @AfterEach
    void today() {
        shelf.asShipped();
    }

    private ProcessInstance accepted(SampleCitizen citizen) {
        return steps.accepted(Filings.with(Filings.of(citizen), "registeredOn", "2019-06-03"));
    }

    /** On the day of the notice. */
    private ProcessInstance released() {
        clock.moveTo(LocalDate.of(2020, 1, 27));
        return amending.releaseExtension();
    }

    @Test
    @DisplayName("2020年1月17日受理，1月27日延长春节假期：到期日从2月12日改为2月14日，并说明为什么")
    void the_spring_festival_of_2020() {
        ProcessInstance application = accepted(SampleCitizens.consistent());
        assertThat(file.due(application, "card-making")).isEqualTo(DUE_BEFORE);
        assertThat(jobs.timer(application, "timer_cardDue").getDuedate()).hasSameTimeAs(at(DUE_BEFORE + "T23:59:59"));
        ProcessInstance amendment = released();
        assertThat(amendment).isWaitingAt("serviceTask_replanClocks");
        jobs.run(amendment);

        assertThat(amendment).isEnded().hasPassed("endEvent_calendarAmended");
        StatutoryClock replanned = file.clock(application, "card-making");
        assertThat(replanned.due()).isEqualTo(DUE_AFTER);
        assertThat(replanned.ceiling()).contains(LocalDate.parse(CEILING_AFTER));
        assertThat(jobs.timer(application, "timer_cardDue").getDuedate()).hasSameTimeAs(at(DUE_AFTER + "T23:59:59"));
        assertThat(jobs.timer(application, "timer_cardCeiling").getDuedate())
                .hasSameTimeAs(at(CEILING_AFTER + "T23:59:59"));
        // Back from Fri 14: Thu 13 = 1, Wed 12 = 2, Tue 11 = 3.
        assertThat(jobs.timer(application, "timer_cardDueSoon").getDuedate()).hasSameTimeAs(at("2020-02-11T00:00:00"));
        assertThat(timersAndLedger.differences()).isEmpty();
        assertExplained(replanned);
    }

    private void assertExplained(StatutoryClock replanned) {
        LedgerEntry entry = replanned.ledger().get(1);
        assertThat(entry.kind()).isEqualTo(Kind.REPLANNED);
        assertThat(entry.on()).isEqualTo("2020-01-27");
        assertThat(entry.act().cause()).isEqualTo("国务院办公厅关于延长2020年春节假期的通知（国办发明电〔2020〕1号）");
        assertThat(entry.act().article()).isEqualTo("《上海市居住证管理办法》第十二条");
        assertThat(entry.act().actor()).isEqualTo(Staff.MUNICIPAL_HEAD);
        assertThat(replanned.ledger())
                .extracting(e -> e.dates().calendarVersion())
                .containsExactly("2020.1", "2020.2");
        assertThat(deadlines.explain(replanned).explanation())
                .filteredOn(day -> day.date().equals(LocalDate.of(2020, 1, 31)))
                .extracting(CountedDay::counted, CountedDay::reason)
                .containsExactly(tuple(false, "周五，春节放假（国务院办公厅关于延长2020年春节假期的通知）"));
    }

    @Test
    @DisplayName("核对：变动多少件、从哪天到哪天、有无逾期、哪些日子不同；放弃的，什么都不变")
    void the_preview_tells_what_would_move_and_discarding_moves_nothing() {
        ProcessInstance application = accepted(SampleCitizens.consistent());
        accepted(SampleCitizens.addressDiffers());
        clock.moveTo(LocalDate.of(2020, 1, 27));
        ProcessInstance amendment = amending.begin(Amending.extension());
        amending.fill(amendment, Amending.extended(amending.days(amendment)));
        Map<String, Object> preview = amending.open(amendment, REVIEW);

        assertThat(preview)
                .containsEntry("newVersion", "2020.2")
                .containsEntry("presentLabel", "2020.1")
                .containsEntry("previewedAt", "2020-01-27 10:00")
                .containsEntry("clocks", 2L)
                .containsEntry("moved", 2L)
                .containsEntry("overdue", 0L)
                .containsEntry("renamed", 0L);
        assertThat(preview.get("moves").toString())
                .contains(DUE_BEFORE, DUE_AFTER, CEILING_BEFORE, CEILING_AFTER, "制作《居住证》的期限", "特殊情况下制发《居住证》的最长时间");
        assertThat(preview.get("changes").toString()).contains("2020-01-31", "周五，工作日", "2020-02-01", "周六，春节调休上班");
        amending.decide(amendment, "DISCARD");
        assertThat(amendment)
                .isEnded()
                .hasPassed("endEvent_amendmentDiscarded")
                .hasNotPassed("serviceTask_replanClocks");
        assertThat(file.clock(application, "card-making").ledger()).hasSize(1);
        assertThat(amending.days(amending.begin(Amending.extension()))).contains("2020-02-01 上班 春节");
    }

    @Test
    @DisplayName("更正：回到填写，已填的还在；期间新受理的案件，发布时一并重排")
    void corrected_and_released_with_a_case_the_preview_did_not_know() {
        clock.moveTo(LocalDate.of(2020, 1, 27));
        ProcessInstance amendment = amending.begin(Amending.extension());
        amending.fill(amendment, Amending.extended(amending.days(amendment)).replace("2020-02-02 放假 春节\n", ""));
        amending.decide(amendment, "CORRECT");
        assertThat(amendment).isWaitingAt(FILL);
        String kept = amending.days(amendment);
        assertThat(kept).contains("2020-01-31 放假 春节").doesNotContain("2020-02-02");
        amending.fill(amendment, kept + "\n2020-02-02　放假　春节\n");
        amending.open(amendment, REVIEW);
        clock.moveTo(ACCEPTED);
        ProcessInstance late = accepted(SampleCitizens.consistent());
        amending.decide(amendment, "RELEASE");
        jobs.run(amendment);

        assertThat(file.due(late, "card-making")).isEqualTo(DUE_AFTER);
        assertThat(timersAndLedger.differences()).isEmpty();
    }

    @Test
    @DisplayName("分批重排：一批后中断，回滚的不算，接着做完；同一批做两次也只记一笔")
    void interrupted_and_run_twice_each_clock_has_one_entry() {
        List<ProcessInstance> applications = List.of(
                accepted(SampleCitizens.consistent()),
                accepted(SampleCitizens.addressDiffers()),
                accepted(SampleCitizens.nameWithDot()),
                accepted(SampleCitizens.employmentUnknown()),
                accepted(SampleCitizens.homeContradicted()));
        ProcessInstance amendment = released();
        Job firstBatch = jobs.messages(amendment).get(0);
        managementService.executeJob(firstBatch.getId());
        assertThat(entries(applications)).isEqualTo(5 + 2);
        transaction.executeWithoutResult(crash -> {
            replanClocks.nextBatch(CaseWalk.caseOf(amendment), 2);
            crash.setRollbackOnly();
        });
        assertThat(entries(applications)).isEqualTo(5 + 2);
        replanClocks.nextBatch(CaseWalk.caseOf(amendment), 2); // as a job whose acknowledgement was lost
        jobs.run(amendment);
        assertThat(replanClocks.nextBatch(CaseWalk.caseOf(amendment), 2)).isFalse();

        assertThat(amendment).isEnded();
        assertThat(entries(applications)).isEqualTo(5 + 5);
        assertThat(applications).allSatisfy(application -> {
            assertThat(file.due(application, "card-making")).isEqualTo(DUE_AFTER);
            assertThat(file.clock(application, "card-making").ledger()).hasSize(2);
        });
        assertThat(timersAndLedger.differences()).isEmpty();
    }

    private int entries(List<ProcessInstance> applications) {
        return applications.stream()
                .mapToInt(application ->
                        file.clock(application, "card-making").ledger().size())
                .sum();
    }

    @Test
    @DisplayName("发布以后、重排以前：新受理的按新日历；已经办结的不变")
    void what_starts_after_the_release_uses_it_and_what_has_finished_is_left() {
        ProcessInstance withdrawn = accepted(SampleCitizens.consistent());
        walk.withdraw(file.of(withdrawn).applicationNo(), "不再需要", Staff.CLERK);
        ProcessInstance amendment = released();
        clock.moveTo(LocalDate.of(2020, 2, 3));
        ProcessInstance after = accepted(SampleCitizens.addressDiffers());
        jobs.run(amendment);

        assertThat(file.clock(after, "card-making").ledger()).hasSize(1);
        assertThat(file.clock(after, "card-making").calendarVersion()).isEqualTo("2020.2");
        assertThat(file.outcome(withdrawn, "card-making")).isEqualTo(State.ENDED);
        assertThat(file.due(withdrawn, "card-making")).isEqualTo(DUE_BEFORE);
    }

    @Test
    @DisplayName("暂定的2027年公布以后：上限从1月5日改为1月6日，不再标暂定")
    void a_provisional_year_is_announced() {
        shelf.asShipped();
        clock.moveTo(MovableClock.START);
        ProcessInstance application = steps.accepted(SampleCitizens.consistent());
        // 30 working days from Mon 2026-11-23 by weekends and statutory days only: Tue 2027-01-05.
        assertThat(file.clock(application, "card-making").ceiling()).contains(LocalDate.of(2027, 1, 5));
        assertThat(file.clock(application, "card-making").calendarVersion()).isEqualTo("2026.1+2027.provisional");
        ProcessInstance amendment =
                amending.begin(Amending.notice("2027", "关于2027年部分节假日安排的通知", "沪府办发〔2026〕9号", "2026-11-20"));
        assertThat(amending.open(amendment, FILL)).containsEntry("presentLabel", "暂定（通知尚未公布）");
        amending.fill(amendment, "2026-12-31 放假 元旦\n2027-01-01 放假 元旦");
        amending.decide(amendment, "RELEASE");
        jobs.run(amendment);

        // Mon 14 December = 15, 15-18 = 16-19, 21-25 = 20-24, 28-30 = 25-27, Sun 3 January = 28, Mon 4 = 29, Tue 5 =
        // 30.
        StatutoryClock replanned = file.clock(application, "card-making");
        assertThat(replanned.ceiling()).contains(LocalDate.of(2027, 1, 6));
        assertThat(replanned.due()).isEqualTo("2026-12-14");
        assertThat(replanned.calendarVersion()).isEqualTo("2026.1+2027.1");
        assertThat(replanned.ledger()).extracting(LedgerEntry::kind).containsExactly(Kind.STARTED, Kind.REPLANNED);
        assertThat(timersAndLedger.differences()).isEmpty();
    }

    @Test
    @DisplayName("与另一年的安排重叠的退回：2027年的通知已写的2026年12月31日，2026年不能再写")
    void two_years_may_not_name_the_same_day() {
        shelf.asShipped();
        clock.moveTo(MovableClock.START);
        ProcessInstance next =
                amending.begin(Amending.notice("2027", "关于2027年部分节假日安排的通知", "沪府办发〔2026〕9号", "2026-11-20"));
        amending.fill(next, "2026-12-31 放假 元旦\n2027-01-01 放假 元旦");
        amending.decide(next, "RELEASE");
        ProcessInstance present =
                amending.begin(Amending.notice("2026", "关于调整2026年安排的通知", "沪府办发〔2026〕10号", "2026-11-21"));
        String days = amending.days(present) + "\n2026-12-31 放假 元旦";

        assertThat(Refusal.at("days", () -> amending.fill(present, days)))
                .isEqualTo("“各日安排”：2026-12-31已由2027年的放假安排规定，两年的安排不能重叠（参照《中华人民共和国行政许可法》第八十二条（系统设定，条文未规定））");
    }

    @Test
    @DisplayName("随软件到来的新日历不悄悄改动日期：有在办期限涉及的，先填好，等人核对发布；没有涉及的直接发布")
    void an_edition_that_comes_with_the_software_is_looked_at_first() {
        ProcessInstance application = accepted(SampleCitizens.consistent());
        beginShippedAmendments.begin();
        beginShippedAmendments.begin(); // a second node, or a second start

        ProcessInstance amendment = runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey("amend-calendar")
                .singleResult();
        assertThat(amendment).isWaitingAt(FILL);
        assertThat(file.due(application, "card-making")).isEqualTo(DUE_BEFORE);
        assertThat(file.clock(application, "card-making").ledger()).hasSize(1);
        String days = amending.days(amendment);
        assertThat(days).contains("2020-01-31 放假 春节").doesNotContain("2020-02-01 上班");
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2020, 1, 31))).isTrue();
        assertThat(calendars.current().provisional(2021)).isFalse();
        amending.fill(amendment, days);
        amending.decide(amendment, "RELEASE");
        jobs.run(amendment);
        assertThat(file.due(application, "card-making")).isEqualTo(DUE_AFTER);
    }

    @Test
    @DisplayName("正在按旧日历计算的事务结束以前，发布等候：没有期限漏掉")
    void a_release_waits_for_those_who_count_with_the_old_calendar() throws Exception {
        clock.moveTo(LocalDate.of(2020, 1, 27));
        ProcessInstance amendment = amending.begin(Amending.extension());
        amending.fill(amendment, Amending.extended(amending.days(amendment)));
        CompletableFuture<Void> release = transaction.execute(counting -> {
            assertThat(calendars.current().isWorkingDay(LocalDate.of(2020, 1, 31)))
                    .isTrue();
            CompletableFuture<Void> started = CompletableFuture.runAsync(() -> amending.decide(amendment, "RELEASE"));
            assertThatThrownBy(() -> started.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(calendars.current().isWorkingDay(LocalDate.of(2020, 1, 31)))
                    .isTrue();
            return started;
        });
        release.get(20, TimeUnit.SECONDS);

        assertThat(calendars.current().isWorkingDay(LocalDate.of(2020, 1, 31))).isFalse();
        jobs.run(amendment);
    }
}

package org.huju.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.huju.people.IdNumber;
import org.huju.permit.PermitCase.Channel;
import org.huju.permit.PermitCase.Kind;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.IdNumbers;
import org.huju.support.MovableClock;
import org.huju.support.SamplePermits;
import org.huju.sweep.SweepNights;
import org.huju.sweep.SweepTonight;
import org.huju.sweep.SweptTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HujuTest
@DisplayName("第十四条：夜间处理逾期未签注的居住证，并在窗口期开始时发起签注")
class NightlyPermitsTest {

    /** A Wednesday. */
    private static final LocalDate END = LocalDate.of(2026, 11, 25);

    @Autowired
    private EndorsementProspects prospects;

    @Autowired
    private SweepTonight sweepTonight;

    @Autowired
    private SweepNights nights;

    @Autowired
    private Permits permits;

    @Autowired
    private PermitCases cases;

    @Autowired
    private OpenPermitCase openPermitCase;

    @Autowired
    private DuePermitBatch duePermitBatch;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Endorse endorse;

    @Autowired
    private StateOnDay stateOnDay;

    @Autowired
    private Notices notices;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private int people;

    @BeforeEach
    void reset() {
        walk.reset();
    }

    private Permit ending(String permitNo, LocalDate validUntil) {
        Permit permit = SamplePermits.valid(permitNo, somebodyElse(), "林若溪", validUntil.minusYears(1), validUntil);
        permits.add(permit);
        return permit;
    }

    private IdNumber somebodyElse() {
        return IdNumber.parse(IdNumbers.bornOn("1990-01-01", people++), MovableClock.START);
    }

    private Permit now(Permit permit) {
        return permits.get(permit.id());
    }

    private List<PermitEntry.Kind> history(Permit permit) {
        return permits.history(permit.id()).stream().map(PermitEntry::kind).toList();
    }

    private long sweep(LocalDate night) {
        clock.moveTo(night);
        return sweepTonight.sweep(night, "node-1", () -> true);
    }

    /** What the night began has ended: the holder was asked to come. */
    private void askedToCome(Permit permit) {
        PermitCase begun = cases.open(permit.id(), Kind.ENDORSEMENT).orElseThrow();
        cases.close(begun.id(), new PermitCase.Closure("已提醒到场签注", END));
    }

    private PermitCase endorsementAsked(String permitNo, LocalDate on) {
        clock.moveTo(on);
        return openPermitCase.open(
                Kind.ENDORSEMENT,
                permitNo,
                Channel.WINDOW,
                Optional.empty(),
                Optional.empty(),
                "wang.clerk",
                "window-" + permitNo);
    }

    @Test
    @DisplayName("届满之日当晚仍然有效，次日起使用功能中止：有记录、有依据、有告知书")
    void the_night_after_the_last_day_suspends() {
        Permit permit = ending("HJ-1", END);
        sweep(END);
        assertThat(now(permit)).isInstanceOf(ValidPermit.class);
        askedToCome(permit);
        sweep(END.plusDays(1));

        assertThat(now(permit)).isInstanceOf(SuspendedPermit.class);
        assertThat(now(permit).since()).isEqualTo(END.plusDays(1));
        PermitEntry entry = permits.history(permit.id()).get(0);
        assertThat(entry.kind()).isEqualTo(PermitEntry.Kind.SUSPENDED);
        assertThat(entry.article()).isEqualTo("《上海市居住证管理办法》第十四条第二款");
        assertThat(entry.by()).isEqualTo(PermitEntry.BY_SYSTEM);
        Notice notice = told(permit).orElseThrow();
        // The sixtieth day, 24 January 2027, is a Sunday.
        assertThat(notice.body()).contains("林若溪", "HJ-1", "自2026年11月26日起使用功能中止", "在2027年1月25日（含当日）以前补办的，居住年限连续计算");
    }

    private Optional<Notice> told(Permit permit) {
        return notices.of(permit.id()).stream()
                .filter(notice -> notice.kind() == Notice.Kind.SUSPENDED)
                .findFirst();
    }

    @Test
    @DisplayName("届满之日是星期六的，到下星期二才中止；夜里没有运行的，补上的仍是法定之日")
    void a_day_off_at_the_end_and_a_missed_night_change_nothing_of_the_legal_day() {
        Permit permit = ending("HJ-1", LocalDate.of(2026, 11, 28));
        sweep(LocalDate.of(2026, 11, 30));
        assertThat(now(permit)).isInstanceOf(ValidPermit.class);
        askedToCome(permit);
        assertThat(stateOnDay.holds(now(permit), LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(stateOnDay.of(now(permit), LocalDate.of(2026, 12, 4)))
                .isEqualTo(new DatedState(Permit.State.SUSPENDED, LocalDate.of(2026, 12, 1)));
        sweep(LocalDate.of(2026, 12, 5));

        assertThat(now(permit).since()).isEqualTo("2026-12-01");
        assertThat(sweep(LocalDate.of(2026, 12, 5))).isZero();
        assertThat(history(permit)).containsExactly(PermitEntry.Kind.SUSPENDED);
    }

    @Test
    @DisplayName("期限内提出签注而没有办结的，不中止；没有签注就办结的，自法定之日起中止")
    void whoever_asked_in_time_is_not_suspended_while_it_is_decided() {
        Permit permit = ending("HJ-1", END);
        PermitCase asked = endorsementAsked("HJ-1", END);
        sweep(END.plusDays(10));
        assertThat(now(permit)).isInstanceOf(ValidPermit.class);
        assertThat(stateOnDay.holds(now(permit), END.plusDays(10))).isTrue();
        cases.close(asked.id(), new PermitCase.Closure("不予签注", END.plusDays(10)));

        assertThat(stateOnDay.holds(now(permit), END.plusDays(10))).isTrue();
        assertThat(stateOnDay.holds(now(permit), END.plusDays(11))).isFalse();
        sweep(END.plusDays(10));
        assertThat(now(permit)).isInstanceOf(ValidPermit.class);
        sweep(END.plusDays(11));
        assertThat(now(permit).since()).isEqualTo(END.plusDays(11));
        // Sixty days from the decision: those of waiting for it were not the holder's.
        assertThat(prospects.of((HeldPermit) now(permit), END.plusDays(70)).timing())
                .isEqualTo(Endorse.Timing.MADE_UP);
    }

    @Test
    @DisplayName("系统发起的比对还没有结果的，同样不中止：慢的不是持证人")
    void a_comparison_that_is_not_done_yet_is_no_fault_of_the_holders() {
        Permit permit = ending("HJ-1", END);
        sweep(END);
        sweep(END.plusDays(1));
        assertThat(now(permit)).isInstanceOf(ValidPermit.class);
        askedToCome(permit);
        sweep(END.plusDays(1));

        assertThat(now(permit)).isInstanceOf(SuspendedPermit.class);
    }

    @Test
    @DisplayName("系统的比对还没有结果而持证人逾期才提出的：比对让位，随即自法定之日起中止，按补办办理")
    void whoever_asks_late_does_not_stay_valid_by_the_systems_comparison() {
        Permit permit = ending("HJ-1", END);
        sweep(END);
        sweep(END.plusDays(1));
        assertThat(now(permit)).isInstanceOf(ValidPermit.class);
        PermitCase asked = endorsementAsked("HJ-1", END.plusDays(1));

        assertThat(now(permit).since()).isEqualTo(END.plusDays(1));
        assertThat(now(permit)).isInstanceOf(SuspendedPermit.class);
        assertThat(told(permit)).isPresent();
        Endorse.Prospect made = endorse.endorse("HJ-1", END.plusDays(1), "wang.clerk", Optional.of(asked.id()));
        assertThat(made.timing()).isEqualTo(Endorse.Timing.MADE_UP);
        assertThat(history(permit))
                .containsExactly(PermitEntry.Kind.SUSPENDED, PermitEntry.Kind.ENDORSED, PermitEntry.Kind.RESTORED);
    }

    @Test
    @DisplayName("系统的比对还没有结果而持证人在最后一日提出的：到办结为止都不中止")
    void whoever_asks_on_the_last_day_stays_valid() {
        Permit permit = ending("HJ-1", END);
        sweep(END);
        endorsementAsked("HJ-1", END);
        sweep(END.plusDays(11));

        assertThat(now(permit)).isInstanceOf(ValidPermit.class);
        assertThat(stateOnDay.holds(now(permit), END.plusDays(11))).isTrue();
    }

    @Test
    @DisplayName("系统的比对一直没有结果的，只暂缓10日：卡住的一件不使居住证长期有效")
    void a_comparison_that_is_stuck_does_not_keep_a_permit_valid_for_ever() {
        Permit early = ending("HJ-early", END);
        Permit late = ending("HJ-late", END.plusDays(20));
        sweep(END.minusDays(20));
        sweep(END.plusDays(20));
        assertThat(now(early)).isInstanceOf(SuspendedPermit.class);
        assertThat(begunFor(late)).isEqualTo(1);
        assertThat(cases.open(early.id(), Kind.ENDORSEMENT)).isPresent();
        // Begun on the last day, it holds the suspension up to the tenth day after that.
        assertThat(stateOnDay.holds(now(late), END.plusDays(30))).isTrue();
        assertThat(stateOnDay.holds(now(late), END.plusDays(31))).isFalse();
        sweep(END.plusDays(30));
        assertThat(now(late)).isInstanceOf(ValidPermit.class);
        sweep(END.plusDays(31));
        assertThat(now(late)).isInstanceOf(SuspendedPermit.class);
    }

    @Test
    @DisplayName("期限内提出、期限后办结的签注是按期签注，不曾中止")
    void an_endorsement_asked_for_in_time_is_in_time_however_slow_the_office() {
        Permit permit = ending("HJ-1", END);
        PermitCase asked = endorsementAsked("HJ-1", END);
        clock.moveTo(END.plusDays(5));
        Endorse.Prospect prospect = endorse.endorse("HJ-1", END, "wang.clerk", Optional.of(asked.id()));

        assertThat(prospect.timing()).isEqualTo(Endorse.Timing.ON_TIME);
        assertThat(history(permit)).containsExactly(PermitEntry.Kind.ENDORSED);
    }

    @Test
    @DisplayName("逾期后才提出的，先记中止，再办补办：历史里两样都有")
    void a_late_request_finds_the_permit_suspended_even_if_no_night_has_been() {
        Permit permit = ending("HJ-1", END);
        PermitCase asked = endorsementAsked("HJ-1", END.plusDays(20));
        assertThat(now(permit).since()).isEqualTo(END.plusDays(1));
        endorse.endorse("HJ-1", END.plusDays(20), "wang.clerk", Optional.of(asked.id()));

        assertThat(now(permit)).isInstanceOf(ValidPermit.class);
        assertThat(now(permit).since()).isEqualTo(END.plusDays(20));
        assertThat(history(permit))
                .containsExactly(PermitEntry.Kind.SUSPENDED, PermitEntry.Kind.ENDORSED, PermitEntry.Kind.RESTORED);
        assertThat(told(permit)).isPresent();
    }

    @Test
    void an_endorsement_that_no_case_stands_for_writes_the_suspension_too() {
        Permit permit = ending("HJ-1", END);
        clock.moveTo(END.plusDays(3));
        endorse.endorse("HJ-1", END.plusDays(3), "wang.clerk", Optional.empty());

        assertThat(history(permit))
                .containsExactly(PermitEntry.Kind.SUSPENDED, PermitEntry.Kind.ENDORSED, PermitEntry.Kind.RESTORED);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25, 0", "2026-10-26, 1", "2026-11-25, 1", "2026-11-26, 0"})
    @DisplayName("窗口期（届满前第30日至届满之日）内发起一次签注，之前之后都不发起")
    void an_endorsement_is_begun_once_within_the_window(LocalDate night, int begun) {
        Permit permit = ending("HJ-1", END);
        sweep(night);
        sweep(night);

        assertThat(begunFor(permit)).isEqualTo(begun);
    }

    @Test
    @DisplayName("一张证读不出来：两项夜间工作都不因它停下，它推到下一夜，修好后补上")
    void a_row_that_cannot_be_read_holds_up_no_other() {
        List<Permit> overdue = ending("HJ-S", 3, END);
        List<Permit> due = ending("HJ-R", 3, END.plusDays(10));
        byte[] ofTheOverdue = breakRow(overdue.get(0));
        byte[] ofTheDue = breakRow(due.get(0));
        LocalDate night = END.plusDays(1);

        // Batches of two: the broken one is the first of each task and takes nobody's place.
        assertThat(sweep(night)).isEqualTo(6);
        assertThat(sweep(night)).isZero();
        assertThat(overdue).extracting(this::state).containsExactly("VALID", "SUSPENDED", "SUSPENDED");
        assertThat(due).extracting(this::begunFor).containsExactly(0, 1, 1);

        repairRow(overdue.get(0), ofTheOverdue);
        repairRow(due.get(0), ofTheDue);
        sweep(night.plusDays(1));
        assertThat(overdue).extracting(this::state).containsOnly("SUSPENDED");
        assertThat(now(overdue.get(0)).since()).isEqualTo(night);
        assertThat(due).extracting(this::begunFor).containsOnly(1);
    }

    @Test
    @DisplayName("一张证办到一半失败：不留下半件，其余照办")
    void what_fails_half_way_leaves_nothing_behind() {
        List<Permit> due = ending("HJ-", 2, END);
        List<UUID> ids = due.stream().map(Permit::id).toList();
        List<UUID> done = new TransactionTemplate(transactions)
                .execute(begun -> duePermitBatch.each("test", ids, END, permit -> {
                    endorse.endorse(permit.permitNo(), END, PermitEntry.BY_SYSTEM, Optional.empty());
                    if (permit.permitNo().equals("HJ-0")) {
                        throw new IllegalStateException("not this one");
                    }
                }));

        assertThat(done).containsExactly(ids.get(1));
        assertThat(history(due.get(0))).isEmpty();
        assertThat(history(due.get(1))).containsExactly(PermitEntry.Kind.ENDORSED);
    }

    private List<Permit> ending(String prefix, int count, LocalDate validUntil) {
        return IntStream.range(0, count)
                .mapToObj(n -> ending(prefix + n, validUntil))
                .toList();
    }

    private String state(Permit permit) {
        return jdbc.sql("select state from residence_permit where id = :id")
                .param("id", permit.id())
                .query(String.class)
                .single();
    }

    /** @return the number as it was sealed */
    private byte[] breakRow(Permit permit) {
        byte[] sealed = jdbc.sql("select id_number_sealed from residence_permit where id = :id")
                .param("id", permit.id())
                .query((row, n) -> row.getBytes(1))
                .single();
        repairRow(permit, new byte[] {0});
        return sealed;
    }

    private void repairRow(Permit permit, byte[] sealed) {
        jdbc.sql("update residence_permit set id_number_sealed = :sealed where id = :id")
                .param("sealed", sealed)
                .param("id", permit.id())
                .update();
    }

    private int begunFor(Permit permit) {
        return cases.withSubmissionKey("endorsement/" + permit.permitNo() + "/" + permit.validUntil())
                        .isPresent()
                ? 1
                : 0;
    }

    @Test
    @DisplayName("持证人已经自己提出的，不再发起；下一年再发起")
    void nothing_is_begun_for_whoever_has_asked_and_again_in_the_next_year() {
        Permit permit = ending("HJ-1", END);
        PermitCase asked = endorsementAsked("HJ-1", END.minusDays(20));
        sweep(END.minusDays(19));
        assertThat(begunFor(permit)).isZero();
        endorse.endorse("HJ-1", END.minusDays(20), "wang.clerk", Optional.of(asked.id()));
        cases.close(asked.id(), new PermitCase.Closure("已签注", END.minusDays(19)));
        sweep(END.minusDays(18));
        assertThat(begunFor(now(permit))).isZero();

        sweep(END.plusYears(1).minusDays(30));
        assertThat(begunFor(now(permit))).isEqualTo(1);
    }

    @Test
    @DisplayName("别人正在办的一张暂且跳过，其余照办；下一次再看时补上")
    void a_permit_somebody_else_holds_is_passed_over_and_found_the_next_time() throws Exception {
        List<Permit> due =
                IntStream.range(0, 5).mapToObj(n -> ending("HJ-" + n, END)).toList();
        LocalDate night = END.plusDays(1);
        new TransactionTemplate(transactions).executeWithoutResult(held -> {
            permits.lock("HJ-2");
            CompletableFuture.runAsync(() -> sweep(night)).join();
        });
        assertThat(due).filteredOn(permit -> now(permit) instanceof ValidPermit).hasSize(1);

        sweep(night);
        assertThat(due).allMatch(permit -> now(permit) instanceof SuspendedPermit);
        // Batches of two: two, two, and later one.
        assertThat(nights.of(night))
                .filteredOn(task -> task.task().equals("suspend-permits"))
                .extracting(SweptTask::node, SweptTask::batches, SweptTask::done)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("node-1", 3, 5L));
    }

    @Test
    @DisplayName("一张证正在办理时，凭它查询不必等待")
    void whoever_holds_a_permit_keeps_no_look_up_waiting() {
        Permit permit = ending("HJ-1", END);
        new TransactionTemplate(transactions).executeWithoutResult(held -> {
            permits.lock("HJ-1");
            // As the foreign key of what is kept about it takes it.
            assertThat(CompletableFuture.supplyAsync(() -> freeForReference(permit))
                            .join())
                    .isTrue();
        });
    }

    private boolean freeForReference(Permit permit) {
        return new TransactionTemplate(transactions)
                .execute(look -> jdbc.sql("select 1 from residence_permit where id = :id for key share skip locked")
                                .param("id", permit.id())
                                .query()
                                .listOfRows()
                                .size()
                        == 1);
    }

    @Test
    @DisplayName("几个节点同时处理，每张证恰好一次")
    void nodes_that_sweep_at_once_do_each_permit_once() {
        LocalDate night = END.plusDays(1);
        clock.moveTo(night);
        List<Permit> toSuspend =
                IntStream.range(0, 40).mapToObj(n -> ending("HJ-S" + n, END)).toList();
        List<Permit> toRemind = IntStream.range(0, 40)
                .mapToObj(n -> ending("HJ-R" + n, END.plusDays(10)))
                .toList();
        List<CompletableFuture<Long>> swept = Stream.of("node-1", "node-2", "node-3")
                .map(node -> CompletableFuture.supplyAsync(() -> sweepTonight.sweep(night, node, () -> true)))
                .toList();
        swept.forEach(CompletableFuture::join);
        sweep(night);

        assertThat(toSuspend).allSatisfy(permit -> {
            assertThat(history(permit)).containsExactly(PermitEntry.Kind.SUSPENDED);
            assertThat(notices.of(permit.id())).hasSize(1);
        });
        assertThat(toRemind).allMatch(permit -> begunFor(permit) == 1);
        assertThat(nights.of(night).stream().mapToLong(SweptTask::done).sum()).isEqualTo(80);
    }
}

package org.huju.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.huju.clock.TestClock.DEADLINES;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.huju.board.CaseList;
import org.huju.board.ListCases;
import org.huju.board.Selection;
import org.huju.board.TellForecast;
import org.huju.board.TellForecast.Forecast;
import org.huju.forecast.Run.Dated;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HujuTest
@DisplayName("预测写到看板上：从办结的案件学到，写到在办的案件上")
class ForecastOnBoardTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = MovableClock.START;
    private static final String QUICK = "310101";
    private static final String SLOW = "310116";

    @Autowired
    private LearnPast learnPast;

    @Autowired
    private TellChances tellChances;

    @Autowired
    private TellForecast tellForecast;

    @Autowired
    private ListCases listCases;

    @Autowired
    private Histories histories;

    @Autowired
    private Lessons lessons;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private StoredCases stored;

    @BeforeEach
    void reset() {
        walk.reset();
        stored = new StoredCases(jdbc);
        stored.forget();
    }

    @AfterEach
    void forget() {
        walk.reset();
        stored.forget();
    }

    private List<Run> history(int cases) {
        List<Run> runs = new MadeUpCases(new Truth(), 3).begun(cases, LocalDate.of(2026, 8, 3), 60);
        runs.forEach(stored::ended);
        return runs;
    }

    private void learn() {
        while (learnPast.nextDay()) {
            // The next one.
        }
    }

    private static Situation reviewed(String district) {
        return new Situation(
                MadeUpCases.PERIOD,
                district,
                Truth.office(Truth.CARD, district),
                Truth.REVIEW,
                Truth.office(Truth.REVIEW, district),
                0);
    }

    /** In review since that many working days, with that many left. */
    private UUID open(String district, int waited, int left) {
        return stored.open(
                reviewed(district),
                DEADLINES.workingDaysBefore(TODAY, waited),
                DEADLINES.workingDaysAfter(TODAY, left));
    }

    private record Told(Double chance, LocalDate likelyOn) {}

    private Told told(UUID caseId) {
        return jdbc.sql("select chance, likely_on from board_case where case_id = :id")
                .param("id", caseId)
                .query((row, n) -> new Told(
                        row.getObject("chance", Float.class) == null ? null : (double) row.getFloat("chance"),
                        row.getObject("likely_on", LocalDate.class)))
                .single();
    }

    @Test
    @DisplayName("从看板和台账读出的，正是案件走过的环节、日期和结果")
    void a_history_is_read_as_it_was() {
        List<Run> runs = history(40);
        Map<LocalDate, List<Run>> byDay = runs.stream().collect(Collectors.groupingBy(Run::endedOn));

        byDay.forEach((day, ended) -> assertThat(histories.endedOn(day, SHANGHAI))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactlyInAnyOrderElementsOf(ended));
        LocalDate first = byDay.keySet().stream().min(LocalDate::compareTo).orElseThrow();
        assertThat(histories.nextAfter(LocalDate.of(2014, 1, 1), SHANGHAI)).contains(first);
        assertThat(histories.nextAfter(first, SHANGHAI))
                .isEqualTo(byDay.keySet().stream().filter(first::isBefore).min(LocalDate::compareTo));
    }

    @Test
    @DisplayName("期限开始时已经在的环节算在内；中止和恢复时的到期日各按当时")
    void the_step_at_which_the_period_began_belongs_to_it() {
        LocalDate monday = LocalDate.of(2026, 8, 3);
        Stay before = new Stay("receipt", "centre", monday.minusDays(3));
        Stay during = new Stay(Truth.REVIEW, "police", monday.plusDays(1));
        List<Dated> dates = List.of(
                new Dated(monday, monday.plusDays(20), true),
                new Dated(monday.plusDays(2), monday.plusDays(30), false),
                new Dated(monday.plusDays(4), monday.plusDays(22), true));
        stored.ended(new Run(
                1, MadeUpCases.PERIOD, QUICK, "centre", List.of(before, during), dates, monday.plusDays(8), false));

        Run read = histories.endedOn(monday.plusDays(8), SHANGHAI).get(0);

        // It was left when the next one began, after the clock had started.
        assertThat(read.stays()).containsExactly(before, during);
        assertThat(read.dates()).isEqualTo(dates);
        assertThat(read.on(monday.plusDays(3))).contains(new Dated(monday.plusDays(2), monday.plusDays(30), false));
    }

    @Test
    @DisplayName("每天只学一次；当天的等到次日零点半")
    void each_day_is_learned_once_and_not_before_it_is_over() {
        List<Run> runs = history(60);
        learn();
        learn();
        long ends = lessons.moves(YearMonth.of(2026, 1), YearMonth.of(2026, 12)).stream()
                .filter(move -> move.next().equals(Move.END))
                .mapToLong(Move::n)
                .sum();
        assertThat(ends).isEqualTo(runs.size());
        assertThat(lessons.ended(YearMonth.of(2026, 1), YearMonth.of(2026, 12)))
                .containsExactly(new Ended(
                        MadeUpCases.PERIOD, 60, runs.stream().filter(Run::late).count()));

        Run today =
                new MadeUpCases(new Truth(), 1).begun(1, TODAY.minusDays(60), 1).get(0);
        stored.ended(new Run(
                1,
                today.period(),
                today.district(),
                today.centre(),
                today.stays(),
                today.dates(),
                TODAY,
                today.late()));
        assertThat(learnPast.nextDay()).isFalse();
        clock.moveTo(TODAY.plusDays(1).atTime(0, 29).atZone(SHANGHAI).toInstant());
        assertThat(learnPast.nextDay()).isFalse();
        clock.moveTo(TODAY.plusDays(1).atTime(0, 30).atZone(SHANGHAI).toInstant());
        assertThat(learnPast.nextDay()).isTrue();
    }

    @Test
    @DisplayName("一个节点在学，另一个不等它，也不重复学")
    void while_one_node_learns_another_does_not() {
        history(5);
        new TransactionTemplate(transactions).executeWithoutResult(held -> {
            assertThat(lessons.takeTurn()).isPresent();
            assertThat(CompletableFuture.supplyAsync(learnPast::nextDay).join()).isFalse();
        });
        assertThat(learnPast.nextDay()).isTrue();
    }

    @Test
    @DisplayName("在办的案件：慢的单位、期限近的，可能大；写上整百分数和预计办结日")
    void open_cases_are_told() {
        history(800);
        learn();
        UUID slow = open(SLOW, 2, 8);
        UUID quick = open(QUICK, 2, 8);
        UUID near = open(SLOW, 2, 2);
        UUID overdue = stored.open(reviewed(SLOW), TODAY.minusDays(30), TODAY.minusDays(1));

        assertThat(tellChances.tell(() -> true)).isEqualTo(3);

        assertThat(told(slow).chance())
                .isGreaterThan(told(quick).chance())
                .isLessThan(told(near).chance());
        assertThat(told(slow).likelyOn()).isAfter(told(quick).likelyOn()).isAfter(TODAY);
        assertThat(told(slow).chance() * 100)
                .isCloseTo((double) Math.round(told(slow).chance() * 100), within(1e-4));
        assertThat(told(overdue)).isEqualTo(new Told(null, null));
        assertThat(tellChances.tell(() -> true)).isZero();
    }

    @Test
    @DisplayName("新到的案件随到随写，其余的次日再算")
    void what_is_new_is_told_at_once_and_everything_on_the_next_day() {
        history(800);
        learn();
        UUID first = open(SLOW, 0, 9);
        tellChances.tell(() -> true);
        Told before = told(first);
        UUID second = open(SLOW, 0, 9);

        assertThat(tellChances.tell(() -> true)).isEqualTo(1);
        assertThat(told(second)).isEqualTo(before);

        clock.moveTo(TODAY.plusDays(1));
        assertThat(tellChances.tell(() -> true)).isEqualTo(2);
        assertThat(told(first).chance()).isGreaterThan(before.chance());
        assertThat(told(first)).isEqualTo(told(second));
    }

    @Test
    @DisplayName("休息日与下一个工作日早上一样")
    void a_day_off_stands_for_the_next_working_morning() {
        history(800);
        learn();
        UUID waiting = open(SLOW, 0, 9);
        LocalDate saturday = TODAY.plusDays(5);
        clock.moveTo(saturday);
        tellChances.tell(() -> true);
        Told onSaturday = told(waiting);

        clock.moveTo(saturday.plusDays(2));
        assertThat(tellChances.tell(() -> true)).isZero();
        assertThat(told(waiting)).isEqualTo(onSaturday);
    }

    @Test
    @DisplayName("别人正在改的案件不等，也不覆盖")
    void a_case_somebody_else_holds_is_left_out() {
        history(800);
        learn();
        UUID held = open(SLOW, 0, 9);
        UUID free = open(SLOW, 0, 9);
        new TransactionTemplate(transactions).executeWithoutResult(holding -> {
            jdbc.sql("select 1 from board_case where case_id = :id for update")
                    .param("id", held)
                    .query()
                    .singleValue();
            assertThat(CompletableFuture.supplyAsync(() -> tellChances.tell(() -> true))
                            .join())
                    .isEqualTo(1);
        });
        assertThat(told(held).chance()).isNull();
        tellChances.tell(() -> true);
        assertThat(told(held)).isEqualTo(told(free));
    }

    @Test
    @DisplayName("今日风险：可能超期两成以上的，最可能的在前")
    void the_list_to_work_from_leaves_out_what_is_safe() {
        history(800);
        learn();
        UUID some = open(SLOW, 0, 9);
        UUID great = open(SLOW, 0, 1);
        open(QUICK, 0, 15);
        tellChances.tell(() -> true);

        CaseList.Filter risk = new CaseList.Filter(Optional.empty(), "", "", true, CaseList.Order.DUE);
        ListCases.Page page = listCases.page(new Selection("", "", "", ""), risk, 0, 50);

        assertThat(page.rows()).extracting(ListCases.Line::caseId).containsExactly(great, some);
        assertThat(page.total()).isEqualTo(2);
    }

    @Test
    @DisplayName("预测的检验：有几个月，看板上就有；没有就说没有")
    void the_board_shows_how_right_it_was() {
        assertThat(tellForecast.latest().brier()).isNull();
        history(1500);
        learn();

        Forecast shown = tellForecast.latest();

        assertThat(shown.heldOut().from()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(shown.brier()).isLessThan(shown.brierOfAverage());
        assertThat(shown.calibration().stream().mapToLong(TellForecast.Tenth::n).sum())
                .isEqualTo(shown.n());
        assertThat(shown.method()).hasSize(4).allMatch(words -> words.endsWith("。"));
    }
}

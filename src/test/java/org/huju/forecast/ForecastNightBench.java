package org.huju.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.DEADLINES;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.IntStream;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.huju.support.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What it costs to tell every open case its chance once a day, and in between those that have moved. */
@HujuTest
@Tag("forecast")
class ForecastNightBench {

    private static final int OPEN = Integer.getInteger("bench.open", 1_000_000);
    private static final int AT_ONCE = 50_000;
    private static final int LEARNED = 100_000;
    private static final LocalDate TODAY = MovableClock.START;

    @Autowired
    private TellChances tellChances;

    @Autowired
    private Lessons lessons;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private MovableClock clock;

    @Test
    void a_night() {
        walk.reset();
        new StoredCases(jdbc).forget();
        YearMonth month = YearMonth.from(TODAY).minusMonths(1);
        lessons.add(month, new BackTest(LEARNED, 1).moves());
        openCases();
        measured("all, for the first time");
        measured("nothing has moved");
        jdbc.sql(
                        "update board_case set chance = null, likely_on = null where case_no in (select 'S' || n from generate_series(1, 1000) n)")
                .update();
        measured("a thousand have moved");
        clock.moveTo(TODAY.plusDays(1));
        measured("all, on the next day");
        assertThat(jdbc.sql("select count(*) from board_case where chance is null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @AfterEach
    void forget() {
        walk.reset();
        new StoredCases(jdbc).forget();
    }

    private void measured(String what) {
        jdbc.sql("checkpoint").update();
        String before = lsn();
        long started = System.nanoTime();
        long told = tellChances.tell(() -> true);
        double seconds = (System.nanoTime() - started) / 1e9;
        long wal = jdbc.sql("select pg_wal_lsn_diff(pg_current_wal_lsn(), :before::pg_lsn)")
                .param("before", before)
                .query(Long.class)
                .single();
        System.out.printf(
                Locale.ROOT, "%-25s %8d of %d told  %7.2f s  %5d MB of WAL%n", what, told, OPEN, seconds, wal >> 20);
    }

    private String lsn() {
        return jdbc.sql("select pg_current_wal_lsn()::text").query(String.class).single();
    }

    /** Opened on the last 13 working days, at their step for none or some of them; nobody overdue. */
    private void openCases() {
        String[] days = IntStream.rangeClosed(0, 30)
                .mapToObj(n -> DEADLINES
                        .workingDaysAfter(DEADLINES.workingDaysBefore(TODAY, 12), n)
                        .toString())
                .toArray(String[]::new);
        jdbc.sql("alter table board_case disable trigger user").update();
        for (int from = 1; from <= OPEN; from += AT_ONCE) {
            openCases(days, from, Math.min(OPEN, from + AT_ONCE - 1));
        }
        jdbc.sql("alter table board_case enable trigger user").update();
        jdbc.sql("""
                        insert into board_open (district, centre_id, holder_id, matter, definition, step, position, due, n)
                        select district, centre_id, holder_id, matter, definition, step, position, due, count(*)
                        from board_case group by 1, 2, 3, 4, 5, 6, 7, 8""").update();
        jdbc.sql("vacuum analyze board_case").update();
    }

    private void openCases(String[] days, int from, int until) {
        jdbc.sql("""
                        insert into board_case (case_id, matter, case_no, district, centre_id, opened_at, opened_on, clocks_from,
                            position, due, rule, definition, step, step_since, holder_id)
                        select gen_random_uuid(), :matter, 'S' || n, d.code, d.centre, d.opened, d.opened, 0, 'RUNNING',
                            (:days::date[])[d.nth + 15], :rule, :matter, d.step, (:days::date[])[d.nth + (n / 97) % (14 - d.nth)],
                            case when d.step = 'card' then d.centre when d.step = 'verify' then 'dept-housing' else d.police end
                        from generate_series(:from::int, :until::int) n
                        cross join lateral (
                            select '3101' || lpad((1 + n % 16)::text, 2, '0') as code, 1 + (n / 16) % 13 as nth,
                                (array['review', 'review', 'verify', 'sign', 'sign', 'card'])[1 + n % 6] as step) p
                        cross join lateral (
                            select p.*, 'centre-' || p.code || '001' as centre, 'police-' || p.code as police,
                                (:days::date[])[p.nth] as opened) d""")
                .param("matter", MadeUpCases.PERIOD.matter())
                .param("rule", MadeUpCases.PERIOD.rule())
                .param("days", days)
                .param("from", from)
                .param("until", until)
                .update();
    }
}

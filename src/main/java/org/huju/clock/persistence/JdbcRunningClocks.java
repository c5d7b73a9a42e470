package org.huju.clock.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.huju.clock.LedgerEntry;
import org.huju.clock.RunningClocks;
import org.huju.clock.StatutoryClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes many clocks in few statements. */
@Repository
class JdbcRunningClocks implements RunningClocks {

    private static final String TOUCHING = """
            c.state in ('RUNNING', 'PAUSED') and c.counted_from <= :last
                and greatest(c.due, coalesce(c.ceiling, c.due)) >= :first
            """;
    private static final String APPEND = """
            with entry as (
                select c.id, e.*
                from unnest(:cases, :rules, :subjects, :rounds, :seqs, :kinds, cast(:on as date[]), :actors, :causes,
                        :articles, :notices, :laws, :calendars, cast(:due as date[]), cast(:ceilings as date[]))
                    as e (case_id, rule, subject, round, seq, kind, effective_on, actor, cause,
                        article, notice, law_version, calendar_version, due, ceiling)
                join statutory_clock c using (case_id, rule, subject, round)
            ), written as (
                insert into clock_entry (clock_id, seq, kind, effective_on, recorded_at, actor, cause, article, notice,
                    law_version, calendar_version, due, ceiling)
                select id, seq, kind, effective_on, :now, actor, cause, article, notice,
                    law_version, calendar_version, due, ceiling
                from entry
            )
            update statutory_clock c
            set due = entry.due, ceiling = entry.ceiling, calendar_version = entry.calendar_version
            from entry where entry.id = c.id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcRunningClocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<StatutoryClock> touching(LocalDate first, LocalDate last) {
        return JdbcLedger.clocks(jdbc.sql(JdbcLedger.READ + "where " + TOUCHING + "order by c.id, e.seq")
                .param("first", first)
                .param("last", last));
    }

    @Override
    public List<UUID> casesTouching(LocalDate first, LocalDate last, Optional<UUID> after, int limit) {
        String cases = "select distinct c.case_id from statutory_clock c where " + TOUCHING
                + (after.isPresent() ? "and c.case_id > :after " : "") + "order by c.case_id limit :limit";
        return jdbc.sql(cases)
                .param("first", first)
                .param("last", last)
                .param("after", after.orElse(null))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<StatutoryClock> forChange(List<UUID> cases) {
        UUID[] ids = cases.toArray(UUID[]::new);
        jdbc.sql("""
                        select id from statutory_clock where case_id = any(:cases) and state in ('RUNNING', 'PAUSED')
                        order by case_id, id for update""").param("cases", ids).query(Long.class).list();
        return JdbcLedger.clocks(jdbc.sql(JdbcLedger.READ + """
                        where c.case_id = any(:cases) and c.state in ('RUNNING', 'PAUSED')
                        order by c.case_id, c.id, e.seq""").param("cases", ids));
    }

    @Override
    public void append(List<StatutoryClock> replanned) {
        Function<StatutoryClock, LedgerEntry> last =
                clock -> clock.ledger().get(clock.ledger().size() - 1);
        Columns<StatutoryClock> clocks = new Columns<>(replanned);
        Columns<LedgerEntry> entries =
                new Columns<>(replanned.stream().map(last).toList());
        jdbc.sql(APPEND)
                .param("now", OffsetDateTime.now(clock))
                .param("cases", clocks.uuids(clock -> clock.key().caseId()))
                .param("rules", clocks.texts(clock -> clock.key().rule()))
                .param("subjects", clocks.texts(clock -> clock.key().subject()))
                .param("rounds", clocks.numbers(clock -> clock.key().round()))
                .param("seqs", clocks.numbers(clock -> clock.ledger().size() - 1))
                .param("kinds", entries.texts(entry -> entry.kind().name()))
                .param("on", entries.texts(entry -> entry.on().toString()))
                .param("actors", entries.texts(entry -> entry.act().actor()))
                .param("causes", entries.texts(entry -> entry.act().cause()))
                .param("articles", entries.texts(entry -> entry.act().article()))
                .param("notices", entries.texts(entry -> entry.act().notice()))
                .param("laws", entries.texts(LedgerEntry::lawVersion))
                .param("calendars", entries.texts(entry -> entry.dates().calendarVersion()))
                .param("due", entries.texts(entry -> entry.dates().due().toString()))
                .param(
                        "ceilings",
                        entries.texts(entry ->
                                entry.dates().ceiling().map(LocalDate::toString).orElse(null)))
                .update();
    }
}

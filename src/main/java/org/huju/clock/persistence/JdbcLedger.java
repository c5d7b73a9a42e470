package org.huju.clock.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huju.clock.ClockKey;
import org.huju.clock.Dates;
import org.huju.clock.Ledger;
import org.huju.clock.LedgerEntry;
import org.huju.clock.Pause;
import org.huju.clock.StatutoryClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code clock_entry} is the ledger; {@code statutory_clock} is what it adds up to, kept beside it for queries. */
@Repository
class JdbcLedger implements Ledger {

    static final String READ = """
            select c.case_id, c.rule, c.subject, c.round, e.*
            from statutory_clock c join clock_entry e on e.clock_id = c.id
            """;
    private static final String LATEST = READ + """
            where c.case_id = :case and c.rule = :rule and c.subject = :subject
                and c.round = (select max(round) from statutory_clock
                    where case_id = :case and rule = :rule and subject = :subject)
            order by e.seq""";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<StatutoryClock> find(UUID caseId, String rule, String subject) {
        return clocks(jdbc.sql(LATEST).param("case", caseId).param("rule", rule).param("subject", subject)).stream()
                .findFirst();
    }

    @Override
    public List<StatutoryClock> of(UUID caseId) {
        return clocks(
                jdbc.sql(READ + "where c.case_id = :case order by c.id, e.seq").param("case", caseId));
    }

    @Override
    public Optional<StatutoryClock> forChange(UUID caseId, String rule, String subject) {
        jdbc.sql(
                        "select id from statutory_clock where case_id = :case and rule = :rule and subject = :subject for update")
                .param("case", caseId)
                .param("rule", rule)
                .param("subject", subject)
                .query(Long.class)
                .list();
        return find(caseId, rule, subject);
    }

    @Override
    public void add(StatutoryClock started) {
        long id = state(jdbc.sql("""
                        insert into statutory_clock (case_id, rule, subject, round, state, counted_from, due, ceiling,
                            extended, paused_until, law_version, calendar_version, missing)
                        values (:case, :rule, :subject, :round, :state, :from, :due, :ceiling,
                            :extended, :until, :law, :calendar, :missing)
                        returning id"""), started).query(Long.class).single();
        write(id, started, 0);
    }

    @Override
    public void append(StatutoryClock before, StatutoryClock after) {
        long id = state(jdbc.sql("""
                        update statutory_clock set state = :state, counted_from = :from, due = :due, ceiling = :ceiling,
                            extended = :extended, paused_until = :until, law_version = :law, calendar_version = :calendar,
                            missing = :missing
                        where case_id = :case and rule = :rule and subject = :subject and round = :round
                        returning id"""), after).query(Long.class).single();
        write(id, after, before.ledger().size());
    }

    private static JdbcClient.StatementSpec state(JdbcClient.StatementSpec sql, StatutoryClock clock) {
        ClockKey key = clock.key();
        return sql.param("case", key.caseId())
                .param("rule", key.rule())
                .param("subject", key.subject())
                .param("round", key.round())
                .param("state", clock.state().name())
                .param("from", clock.from())
                .param("due", clock.due())
                .param("ceiling", clock.ceiling().orElse(null))
                .param("extended", clock.extended())
                .param("until", clock.runningPause().map(Pause::until).orElse(null))
                .param("law", clock.lawVersion())
                .param("calendar", clock.calendarVersion())
                .param("missing", clock.missing());
    }

    private void write(long id, StatutoryClock written, int known) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<LedgerEntry> ledger = written.ledger();
        IntStream.range(known, ledger.size()).forEach(seq -> write(id, seq, ledger.get(seq), now));
    }

    private void write(long id, int seq, LedgerEntry entry, OffsetDateTime now) {
        jdbc.sql("""
                        insert into clock_entry (clock_id, seq, kind, effective_on, recorded_at, actor, cause, article,
                            notice, law_version, calendar_version, due, ceiling, paused_until)
                        values (:id, :seq, :kind, :on, :now, :actor, :cause, :article,
                            :notice, :law, :calendar, :due, :ceiling, :until)""")
                .param("id", id)
                .param("seq", seq)
                .param("kind", entry.kind().name())
                .param("on", entry.on())
                .param("now", now)
                .param("actor", entry.act().actor())
                .param("cause", entry.act().cause())
                .param("article", entry.act().article())
                .param("notice", entry.act().notice())
                .param("law", entry.lawVersion())
                .param("calendar", entry.dates().calendarVersion())
                .param("due", entry.dates().due())
                .param("ceiling", entry.dates().ceiling().orElse(null))
                .param("until", entry.pausedUntil().orElse(null))
                .update();
    }

    static List<StatutoryClock> clocks(JdbcClient.StatementSpec query) {
        Map<ClockKey, List<LedgerEntry>> ledgers = new LinkedHashMap<>();
        query.query((row, n) -> Map.entry(key(row), entry(row)))
                .list()
                .forEach(entry -> ledgers.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return ledgers.entrySet().stream()
                .map(ledger -> new StatutoryClock(ledger.getKey(), ledger.getValue()))
                .toList();
    }

    private static ClockKey key(ResultSet row) throws SQLException {
        return new ClockKey(
                row.getObject("case_id", UUID.class),
                row.getString("rule"),
                row.getString("subject"),
                row.getInt("round"));
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                LedgerEntry.Kind.valueOf(row.getString("kind")),
                row.getObject("effective_on", LocalDate.class),
                new LedgerEntry.Act(
                        row.getString("actor"),
                        row.getString("cause"),
                        row.getString("article"),
                        row.getString("notice")),
                row.getString("law_version"),
                new Dates(
                        row.getObject("due", LocalDate.class),
                        Optional.ofNullable(row.getObject("ceiling", LocalDate.class)),
                        row.getString("calendar_version")),
                Optional.ofNullable(row.getObject("paused_until", LocalDate.class)));
    }
}

package org.huju.alerts.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huju.alerts.Alert;
import org.huju.alerts.Kind;
import org.huju.alerts.Outbox;
import org.huju.alerts.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOutbox implements Outbox {

    private static final String COLUMNS =
            "a.id, a.kind, a.subject, a.case_id, a.matter, a.words, a.raised_at, a.over_at,"
                    + " n.not_before, n.settled_at, n.how, n.attempts";

    private final JdbcClient jdbc;

    JdbcOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean put(Alert alert, Set<Recipient> to, Instant at, Instant notBefore) {
        return jdbc.sql("""
                        with put as (
                            insert into alert (kind, subject, case_id, matter, words, raised_at)
                            values (:kind, :subject, :case, :matter, :words, :at)
                            on conflict do nothing returning id)
                        insert into alert_notice (alert_id, recipient, not_before, next_attempt)
                        select id, unnest(:to), :notBefore, :notBefore from put""")
                        .param("kind", alert.kind().name())
                        .param("subject", alert.subject())
                        .param("case", alert.caseId(), Types.OTHER)
                        .param("matter", alert.matter())
                        .param("words", alert.words())
                        .param("at", moment(at))
                        .param("to", codes(to))
                        .param("notBefore", moment(notBefore))
                        .update()
                > 0;
    }

    @Override
    public boolean resume(Kind kind, String subject, Instant overSince) {
        return jdbc.sql("""
                        update alert set over_at = null where id = (
                            select id from alert where kind = :kind and subject = :subject
                                and (over_at is null or over_at >= :since)
                            order by id desc limit 1)""")
                        .param("kind", kind.name())
                        .param("subject", subject)
                        .param("since", moment(overSince))
                        .update()
                > 0;
    }

    @Override
    public void over(Kind kind, String subject, Instant at) {
        jdbc.sql("""
                        with ended as (
                            update alert set over_at = :at where kind = :kind and subject = :subject and over_at is null
                            returning id)
                        update alert_notice n set settled_at = :at, how = 'DROPPED' from ended
                        where n.alert_id = ended.id and n.settled_at is null""")
                .param("at", moment(at))
                .param("kind", kind.name())
                .param("subject", subject)
                .update();
    }

    @Override
    public Optional<Batch> take(Instant now, int most) {
        return jdbc.sql("""
                        select recipient from alert_notice where settled_at is null and next_attempt <= :now
                        order by next_attempt limit 1 for update skip locked""")
                .param("now", moment(now))
                .query(String.class)
                .optional()
                .map(recipient -> batch(recipient, now, most));
    }

    private Batch batch(String recipient, Instant now, int most) {
        List<Row> rows = jdbc.sql("select " + COLUMNS + """
                         from alert_notice n join alert a on a.id = n.alert_id
                        where n.recipient = :recipient and n.settled_at is null and n.next_attempt <= :now
                        order by n.alert_id limit :most for update of n skip locked""")
                .param("recipient", recipient)
                .param("now", moment(now))
                .param("most", most)
                .query(JdbcOutbox::row)
                .list();
        int attempts = rows.stream().mapToInt(Row::attempts).max().orElse(0);
        return new Batch(Recipient.of(recipient), rows.stream().map(Row::told).toList(), attempts);
    }

    @Override
    public long waiting(Instant by) {
        return jdbc.sql("select count(*) from alert_notice where settled_at is null and not_before <= :by")
                .param("by", moment(by))
                .query(Long.class)
                .single();
    }

    @Override
    public void settle(Batch batch, String how, Instant at) {
        update(batch, "settled_at = :at, how = :with, last_error = null", at, how);
    }

    @Override
    public void putOff(Batch batch, Instant until, String why) {
        update(batch, "next_attempt = :at, last_error = :with", until, why);
    }

    private void update(Batch batch, String what, Instant at, String with) {
        jdbc.sql("update alert_notice set attempts = attempts + 1, " + what
                        + " where recipient = :recipient and alert_id = any(:alerts)")
                .param("at", moment(at))
                .param("with", with)
                .param("recipient", batch.recipient().code())
                .param("alerts", batch.alerts().stream().map(Told::id).toArray(Long[]::new))
                .update();
    }

    @Override
    public List<Told> of(Set<Recipient> recipients, long before, int most) {
        return jdbc.sql("select distinct on (a.id) " + COLUMNS + """
                         from alert_notice n join alert a on a.id = n.alert_id
                        where n.recipient = any(:recipients) and a.id < :before
                        order by a.id desc, n.recipient limit :most""")
                .param("recipients", codes(recipients))
                .param("before", before)
                .param("most", most)
                .query((row, n) -> row(row, n).told())
                .list();
    }

    private record Row(Told told, int attempts) {}

    private static Row row(ResultSet row, int n) throws SQLException {
        Alert alert = new Alert(
                Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getObject("case_id", UUID.class),
                row.getString("matter"),
                row.getString("words"));
        Told told = new Told(
                row.getLong("id"),
                alert,
                instant(row, "raised_at"),
                instant(row, "over_at"),
                instant(row, "not_before"),
                instant(row, "settled_at"),
                row.getString("how"));
        return new Row(told, row.getInt("attempts"));
    }

    private static String[] codes(Set<Recipient> recipients) {
        return recipients.stream().map(Recipient::code).toArray(String[]::new);
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

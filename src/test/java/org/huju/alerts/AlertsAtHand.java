package org.huju.alerts;

import java.util.List;
import java.util.Optional;
import org.huju.alerts.process.AlertRounds;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has been raised, and for whom. */
public final class AlertsAtHand {

    private final AlertRounds rounds;
    private final JdbcClient jdbc;

    public AlertsAtHand(AlertRounds rounds, JdbcClient jdbc) {
        this.rounds = rounds;
        this.jdbc = jdbc;
    }

    /** @param how null while it waits */
    public record Notice(String kind, String recipient, String how) {}

    public void look() {
        rounds.look();
    }

    public List<Notice> notices() {
        return jdbc.sql("""
                        select a.kind, n.recipient, n.how from alert a join alert_notice n on n.alert_id = a.id
                        order by a.id, n.recipient""")
                .query((row, n) -> new Notice(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    public List<Notice> notices(String kind) {
        return notices().stream().filter(notice -> notice.kind().equals(kind)).toList();
    }

    /** Those of one kind, and who is told. */
    public List<String> recipients(String kind) {
        return notices(kind).stream().map(Notice::recipient).toList();
    }

    public List<String> words(String kind) {
        return jdbc.sql("select words from alert where kind = :kind order by id")
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    public Optional<Boolean> over(String kind) {
        return jdbc.sql("select over_at is not null from alert where kind = :kind order by id desc limit 1")
                .param("kind", kind)
                .query(Boolean.class)
                .optional();
    }
}

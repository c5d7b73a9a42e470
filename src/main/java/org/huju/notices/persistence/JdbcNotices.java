package org.huju.notices.persistence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotices implements Notices {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    JdbcNotices(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public void issue(UUID caseId, Notice.Kind kind, String body) {
        issueEach(kind, Map.of(caseId, body));
    }

    @Override
    public void issueEach(Notice.Kind kind, Map<UUID, String> bodies) {
        Timestamp now = Timestamp.from(clock.instant());
        batches.batchUpdate(
                "insert into notice (case_id, kind, body, issued_at) values (?, ?, ?, ?)",
                bodies.entrySet().stream()
                        .map(body -> new Object[] {body.getKey(), kind.name(), body.getValue(), now})
                        .toList());
    }

    @Override
    public List<Notice> of(UUID caseId) {
        return jdbc.sql("select * from notice where case_id = :case order by id")
                .param("case", caseId)
                .query((row, n) -> new Notice(
                        Notice.Kind.valueOf(row.getString("kind")),
                        row.getString("body"),
                        row.getTimestamp("issued_at").toInstant()))
                .list();
    }
}

package org.huju.notices.persistence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.huju.notices.Notice;
import org.huju.notices.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotices implements Notices {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void issue(UUID caseId, Notice.Kind kind, String body) {
        jdbc.sql("insert into notice (case_id, kind, body, issued_at) values (:case, :kind, :body, :at)")
                .param("case", caseId)
                .param("kind", kind.name())
                .param("body", body)
                .param("at", Timestamp.from(clock.instant()))
                .update();
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

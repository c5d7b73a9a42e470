package org.huju.issuance.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.issuance.Decision;
import org.huju.issuance.Decisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDecisions implements Decisions {

    private final JdbcClient jdbc;

    JdbcDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID application, Decision decision) {
        jdbc.sql("""
                        insert into application_decision
                            (application_id, step, outcome, reason, article, decided_by, decided_at)
                        values (:application, :step, :outcome, :reason, :article, :by, :at)""")
                .param("application", application)
                .param("step", decision.step().name())
                .param("outcome", decision.outcome())
                .param("reason", decision.reason())
                .param("article", decision.article().orElse(null))
                .param("by", decision.decidedBy())
                .param("at", Timestamp.from(decision.decidedAt()))
                .update();
    }

    @Override
    public List<Decision> of(UUID application) {
        return jdbc.sql("select * from application_decision where application_id = :application order by id")
                .param("application", application)
                .query((row, n) -> new Decision(
                        Decision.Step.valueOf(row.getString("step")),
                        row.getString("outcome"),
                        row.getString("reason"),
                        Optional.ofNullable(row.getString("article")),
                        row.getString("decided_by"),
                        row.getTimestamp("decided_at").toInstant()))
                .list();
    }
}

package org.huju.casefile.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDecisions implements Decisions {

    private final JdbcClient jdbc;

    JdbcDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID caseId, Decision decision) {
        jdbc.sql("""
                        insert into case_decision
                            (case_id, step, outcome, reason, article, decided_by, decided_at)
                        values (:case, :step, :outcome, :reason, :article, :by, :at)""")
                .param("case", caseId)
                .param("step", decision.step().name())
                .param("outcome", decision.outcome())
                .param("reason", decision.reason())
                .param("article", decision.article().orElse(null))
                .param("by", decision.decidedBy())
                .param("at", Timestamp.from(decision.decidedAt()))
                .update();
    }

    @Override
    public List<Decision> of(UUID caseId) {
        return jdbc.sql("select * from case_decision where case_id = :case order by id")
                .param("case", caseId)
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

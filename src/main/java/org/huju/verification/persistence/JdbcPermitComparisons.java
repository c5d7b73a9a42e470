package org.huju.verification.persistence;

import java.util.List;
import java.util.UUID;
import org.huju.verification.FieldComparison;
import org.huju.verification.PermitComparisons;
import org.huju.verification.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPermitComparisons implements PermitComparisons {

    private final JdbcClient jdbc;

    JdbcPermitComparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID caseId, List<FieldComparison> lines) {
        jdbc.sql("delete from permit_comparison where case_id = :case")
                .param("case", caseId)
                .update();
        for (int position = 0; position < lines.size(); position++) {
            insert(caseId, position, lines.get(position));
        }
    }

    private void insert(UUID caseId, int position, FieldComparison line) {
        jdbc.sql("""
                        insert into permit_comparison (case_id, position, field, label, applied, registered, verdict)
                        values (:case, :position, :field, :label, :applied, :registered, :verdict)""")
                .param("case", caseId)
                .param("position", position)
                .param("field", line.field())
                .param("label", line.label())
                .param("applied", line.applied())
                .param("registered", line.registered())
                .param("verdict", line.verdict().name())
                .update();
    }

    @Override
    public List<FieldComparison> of(UUID caseId) {
        return jdbc.sql("select * from permit_comparison where case_id = :case order by position")
                .param("case", caseId)
                .query((row, n) -> new FieldComparison(
                        row.getString("field"),
                        row.getString("label"),
                        row.getString("applied"),
                        row.getString("registered"),
                        Verdict.valueOf(row.getString("verdict"))))
                .list();
    }
}

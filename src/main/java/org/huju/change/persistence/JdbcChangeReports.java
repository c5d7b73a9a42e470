package org.huju.change.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.huju.change.ChangeReport;
import org.huju.change.ChangeReports;
import org.huju.change.ChangedField;
import org.huju.change.FieldChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcChangeReports implements ChangeReports {

    private final JdbcClient jdbc;

    JdbcChangeReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID caseId, ChangeReport report) {
        jdbc.sql("insert into change_report (case_id, changed_on, due_on) values (:case, :changedOn, :dueOn)")
                .param("case", caseId)
                .param("changedOn", report.changedOn())
                .param("dueOn", report.dueOn())
                .update();
        report.changes().forEach(change -> keep(caseId, change));
    }

    private void keep(UUID caseId, FieldChange change) {
        jdbc.sql("insert into changed_field (case_id, field, old_value, new_value) values (:case, :field, :old, :new)")
                .param("case", caseId)
                .param("field", change.field().name())
                .param("old", change.oldValue())
                .param("new", change.newValue())
                .update();
    }

    @Override
    public ChangeReport get(UUID caseId) {
        return jdbc.sql("select * from change_report where case_id = :case")
                .param("case", caseId)
                .query((row, n) -> new ChangeReport(
                        row.getObject("changed_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        changes(caseId)))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no change was reported in case " + caseId));
    }

    /** In the order of {@link ChangedField}. */
    private List<FieldChange> changes(UUID caseId) {
        return jdbc
                .sql("select * from changed_field where case_id = :case")
                .param("case", caseId)
                .query((row, n) -> new FieldChange(
                        ChangedField.valueOf(row.getString("field")),
                        row.getString("old_value"),
                        row.getString("new_value")))
                .list()
                .stream()
                .sorted(Comparator.comparing(FieldChange::field))
                .toList();
    }
}

package org.huju.issuance.persistence;

import java.util.List;
import java.util.UUID;
import org.huju.issuance.Findings;
import org.huju.people.IdNumberVault;
import org.huju.verification.ComparedField;
import org.huju.verification.FieldComparison;
import org.huju.verification.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFindings implements Findings {

    private final JdbcClient jdbc;
    private final IdNumberVault vault;

    JdbcFindings(JdbcClient jdbc, IdNumberVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public void compared(UUID application, List<FieldComparison> fields) {
        jdbc.sql("delete from application_comparison where application_id = :application")
                .param("application", application)
                .update();
        for (int position = 0; position < fields.size(); position++) {
            insert(application, position, fields.get(position));
        }
    }

    private void insert(UUID application, int position, FieldComparison field) {
        jdbc.sql("""
                        insert into application_comparison
                            (application_id, position, field, label, applied, registered, verdict)
                        values (:application, :position, :field, :label, :applied, :registered, :verdict)""")
                .param("application", application)
                .param("position", position)
                .param("field", field.field())
                .param("label", field.label())
                .param("applied", atRest(field.field(), field.applied()))
                .param("registered", atRest(field.field(), field.registered()))
                .param("verdict", field.verdict().name())
                .update();
    }

    @Override
    public List<FieldComparison> comparison(UUID application) {
        return jdbc.sql("select * from application_comparison where application_id = :application order by position")
                .param("application", application)
                .query((row, n) -> new FieldComparison(
                        row.getString("field"),
                        row.getString("label"),
                        readable(row.getString("field"), row.getString("applied")),
                        readable(row.getString("field"), row.getString("registered")),
                        Verdict.valueOf(row.getString("verdict"))))
                .list();
    }

    /** ID numbers rest sealed here too. */
    private String atRest(String field, String value) {
        return isIdNumber(field) && !value.isEmpty() ? vault.sealText(value) : value;
    }

    private String readable(String field, String value) {
        return isIdNumber(field) && !value.isEmpty() ? vault.openText(value) : value;
    }

    private static boolean isIdNumber(String field) {
        return ComparedField.ID_NUMBER.key().equals(field);
    }
}

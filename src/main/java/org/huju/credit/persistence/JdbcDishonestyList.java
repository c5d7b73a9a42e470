package org.huju.credit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.credit.DishonestyEntry;
import org.huju.credit.DishonestyEntry.Lifting;
import org.huju.credit.DishonestyList;
import org.huju.credit.Subject;
import org.huju.people.IdNumberVault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDishonestyList implements DishonestyList {

    private final JdbcClient jdbc;
    private final IdNumberVault vault;

    JdbcDishonestyList(JdbcClient jdbc, IdNumberVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public boolean holds(Subject subject) {
        return jdbc.sql("""
                        select exists (select 1 from dishonesty_entry
                            where lifted_on is null and (id_number_fingerprint = :person or employer_code = :employer))""")
                .param("person", fingerprint(subject))
                .param("employer", employerCode(subject))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void enter(Subject subject, UUID caseId, String reason, LocalDate on) {
        jdbc.sql("""
                        insert into dishonesty_entry (id_number_fingerprint, employer_code, case_id, reason, entered_on)
                        values (:person, :employer, :case, :reason, :on) on conflict do nothing""")
                .param("person", fingerprint(subject))
                .param("employer", employerCode(subject))
                .param("case", caseId)
                .param("reason", reason)
                .param("on", on)
                .update();
    }

    @Override
    public List<DishonestyEntry> of(UUID caseId) {
        return jdbc.sql("select * from dishonesty_entry where case_id = :case order by id")
                .param("case", caseId)
                .query((row, n) -> new DishonestyEntry(
                        row.getString("reason"), row.getObject("entered_on", LocalDate.class), lifting(row)))
                .list();
    }

    private static Optional<Lifting> lifting(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("lifted_on", LocalDate.class);
        return on == null
                ? Optional.empty()
                : Optional.of(new Lifting(on, row.getString("lifted_by"), row.getString("lift_reason")));
    }

    @Override
    public void lift(UUID caseId, Lifting lifting) {
        jdbc.sql("""
                        update dishonesty_entry set lifted_on = :on, lifted_by = :by, lift_reason = :reason
                        where case_id = :case and lifted_on is null""")
                .param("on", lifting.on())
                .param("by", lifting.by())
                .param("reason", lifting.reason())
                .param("case", caseId)
                .update();
    }

    private byte[] fingerprint(Subject subject) {
        return subject instanceof Subject.Person person ? vault.fingerprint(person.idNumber()) : null;
    }

    private static String employerCode(Subject subject) {
        return subject instanceof Subject.Employer employer ? employer.code().value() : null;
    }
}

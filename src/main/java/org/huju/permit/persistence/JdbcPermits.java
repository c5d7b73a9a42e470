package org.huju.permit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumber;
import org.huju.people.IdNumberVault;
import org.huju.permit.Permit;
import org.huju.permit.PermitEntry;
import org.huju.permit.Permits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPermits implements Permits {

    private static final String BY_NUMBER = "select * from residence_permit where permit_no = :permitNo";

    private final JdbcClient jdbc;
    private final IdNumberVault vault;

    JdbcPermits(JdbcClient jdbc, IdNumberVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public void add(Permit permit) {
        jdbc.sql("""
                        insert into residence_permit (id, permit_no, id_number_sealed, id_number_fingerprint, holder_name,
                            issued_on, valid_until, state)
                        values (:id, :permitNo, :sealed, :fingerprint, :holderName, :issuedOn, :validUntil, :state)""")
                .param("id", permit.id())
                .param("permitNo", permit.permitNo())
                .param("sealed", vault.seal(permit.holder()))
                .param("fingerprint", vault.fingerprint(permit.holder()))
                .param("holderName", permit.holderName())
                .param("issuedOn", permit.issuedOn())
                .param("validUntil", permit.validUntil())
                .param("state", permit.state().name())
                .update();
    }

    @Override
    public Optional<Permit> of(IdNumber holder) {
        return jdbc.sql("""
                        select * from residence_permit where id_number_fingerprint = :holder
                        order by (state = 'CANCELLED'), issued_on desc, id limit 1""")
                .param("holder", vault.fingerprint(holder))
                .query(this::permit)
                .optional();
    }

    @Override
    public Optional<Permit> withNumber(String permitNo) {
        return jdbc.sql(BY_NUMBER)
                .param("permitNo", permitNo)
                .query(this::permit)
                .optional();
    }

    @Override
    public Optional<Permit> lock(String permitNo) {
        return jdbc.sql(BY_NUMBER + " for update")
                .param("permitNo", permitNo)
                .query(this::permit)
                .optional();
    }

    private Permit permit(ResultSet row, int number) throws SQLException {
        return new Permit(
                row.getObject("id", UUID.class),
                row.getString("permit_no"),
                vault.open(row.getBytes("id_number_sealed")),
                row.getString("holder_name"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                Permit.State.valueOf(row.getString("state")));
    }

    @Override
    public void change(Permit permit) {
        jdbc.sql("update residence_permit set state = :state, valid_until = :validUntil where id = :id")
                .param("state", permit.state().name())
                .param("validUntil", permit.validUntil())
                .param("id", permit.id())
                .update();
    }

    @Override
    public void enter(UUID permit, PermitEntry entry) {
        jdbc.sql("""
                        insert into permit_entry (permit_id, kind, entered_on, valid_until, reason, entered_by)
                        values (:permit, :kind, :on, :validUntil, :reason, :by)""")
                .param("permit", permit)
                .param("kind", entry.kind().name())
                .param("on", entry.on())
                .param("validUntil", entry.validUntil())
                .param("reason", entry.reason())
                .param("by", entry.by())
                .update();
    }

    @Override
    public List<PermitEntry> history(UUID permit) {
        return jdbc.sql("select * from permit_entry where permit_id = :permit order by id")
                .param("permit", permit)
                .query((row, n) -> new PermitEntry(
                        PermitEntry.Kind.valueOf(row.getString("kind")),
                        row.getObject("entered_on", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("reason"),
                        row.getString("entered_by")))
                .list();
    }
}

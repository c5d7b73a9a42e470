package org.huju.permit.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumber;
import org.huju.people.IdNumberVault;
import org.huju.permit.Permit;
import org.huju.permit.PermitEntry;
import org.huju.permit.Permits;
import org.huju.permit.RecordedPermit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPermits implements Permits {

    private static final String BY_NUMBER = "select * from residence_permit where permit_no = :permitNo";

    private final JdbcClient jdbc;
    private final IdNumberVault vault;
    private final PermitRow row;

    JdbcPermits(JdbcClient jdbc, IdNumberVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.row = new PermitRow(vault);
    }

    @Override
    public void add(Permit permit) {
        int added = jdbc.sql("""
                        insert into residence_permit (id, permit_no, id_number_sealed, id_number_fingerprint, card_no,
                            holder_name, phone, household_address, street_code, residence_address, ground,
                            issued_on, valid_until, years_from, state, since)
                        values (:id, :permitNo, :sealed, :fingerprint, :cardNo,
                            :holderName, :phone, :householdAddress, :streetCode, :residenceAddress, :ground,
                            :issuedOn, :validUntil, :yearsFrom, :state, :since)
                        on conflict (id_number_fingerprint) where state <> 'CANCELLED' and not beside_another do nothing""")
                .params(PermitRow.params(permit))
                .param("permitNo", permit.permitNo())
                .param("sealed", vault.seal(permit.holder()))
                .param("fingerprint", vault.fingerprint(permit.holder()))
                .update();
        if (added == 0) {
            throw RecordedPermit.second(of(permit.holder()).orElseThrow());
        }
    }

    @Override
    public Optional<Permit> of(IdNumber holder) {
        return one(jdbc.sql("""
                        select * from residence_permit where id_number_fingerprint = :holder
                        order by (state = 'CANCELLED'), issued_on desc, id limit 1""").param("holder", vault.fingerprint(holder)));
    }

    @Override
    public Optional<Permit> withNumber(String permitNo) {
        return one(jdbc.sql(BY_NUMBER).param("permitNo", permitNo));
    }

    @Override
    public Permit get(UUID id) {
        return one(jdbc.sql("select * from residence_permit where id = :id").param("id", id))
                .orElseThrow(() -> new NoSuchElementException("no permit " + id));
    }

    @Override
    public Optional<Permit> lock(String permitNo) {
        return one(jdbc.sql(BY_NUMBER + " for no key update").param("permitNo", permitNo));
    }

    private Optional<Permit> one(StatementSpec query) {
        return query.query(row).optional();
    }

    @Override
    public void change(Permit permit) {
        jdbc.sql("""
                        update residence_permit set card_no = :cardNo, holder_name = :holderName, phone = :phone,
                            household_address = :householdAddress, street_code = :streetCode,
                            residence_address = :residenceAddress, ground = :ground, issued_on = :issuedOn,
                            valid_until = :validUntil, years_from = :yearsFrom, state = :state, since = :since
                        where id = :id""").params(PermitRow.params(permit)).update();
    }

    @Override
    public void enter(UUID permit, PermitEntry entry) {
        jdbc.sql("""
                        insert into permit_entry (permit_id, kind, entered_on, valid_until, reason, article, entered_by,
                            case_id)
                        values (:permit, :kind, :on, :validUntil, :reason, :article, :by, :caseId)""")
                .param("permit", permit)
                .param("kind", entry.kind().name())
                .param("on", entry.on())
                .param("validUntil", entry.validUntil())
                .param("reason", entry.reason())
                .param("article", entry.article())
                .param("by", entry.by())
                .param("caseId", entry.caseId().orElse(null))
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
                        row.getString("article"),
                        row.getString("entered_by"),
                        Optional.ofNullable(row.getObject("case_id", UUID.class))))
                .list();
    }
}

package org.huju.permit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumberVault;
import org.huju.permit.CancelledPermit;
import org.huju.permit.Ground;
import org.huju.permit.Particulars;
import org.huju.permit.Permit;
import org.huju.permit.PermitIdentity;
import org.huju.permit.SuspendedPermit;
import org.huju.permit.Term;
import org.huju.permit.ValidPermit;
import org.springframework.jdbc.core.RowMapper;

/** Between a permit and its row; the ID number is sealed on the way in and opened on the way out. */
class PermitRow implements RowMapper<Permit> {

    private final IdNumberVault vault;

    PermitRow(IdNumberVault vault) {
        this.vault = vault;
    }

    /** What can change, and the id. */
    static Map<String, Object> params(Permit permit) {
        Particulars particulars = permit.particulars();
        Map<String, Object> params = new HashMap<>();
        params.put("id", permit.id());
        params.put("cardNo", permit.identity().cardNo());
        params.put("holderName", particulars.name());
        params.put("phone", particulars.phone());
        params.put("householdAddress", particulars.householdAddress());
        params.put("streetCode", particulars.streetCode());
        params.put("residenceAddress", particulars.residenceAddress());
        params.put("ground", particulars.ground().map(Enum::name).orElse(null));
        params.put("issuedOn", permit.issuedOn());
        params.put("validUntil", permit.validUntil());
        params.put("yearsFrom", permit.term().yearsFrom());
        params.put("state", permit.state().name());
        params.put("since", permit.since());
        return params;
    }

    @Override
    public Permit mapRow(ResultSet row, int number) throws SQLException {
        PermitIdentity identity = new PermitIdentity(
                row.getObject("id", UUID.class),
                row.getString("permit_no"),
                row.getString("card_no"),
                vault.open(row.getBytes("id_number_sealed")));
        Particulars particulars = new Particulars(
                row.getString("holder_name"),
                row.getString("phone"),
                row.getString("household_address"),
                row.getString("street_code"),
                row.getString("residence_address"),
                Optional.ofNullable(row.getString("ground")).map(Ground::valueOf));
        Term term = new Term(day(row, "issued_on"), day(row, "valid_until"), day(row, "years_from"));
        LocalDate since = day(row, "since");
        return switch (Permit.State.valueOf(row.getString("state"))) {
            case VALID -> new ValidPermit(identity, particulars, term, since);
            case SUSPENDED -> new SuspendedPermit(identity, particulars, term, since);
            case CANCELLED -> new CancelledPermit(identity, particulars, term, since);
        };
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}

package org.huju.registration.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.Address;
import org.huju.people.IdNumberVault;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.registration.Dwelling;
import org.huju.registration.HomeKind;
import org.huju.registration.Registrant;
import org.huju.registration.Registration;
import org.huju.registration.Registration.Ending;
import org.huju.registration.Registration.State;
import org.huju.registration.Span;
import org.springframework.jdbc.core.RowMapper;

/** Between a registration and its row; the ID number is sealed on the way in and opened on the way out. */
class RegistrationRow implements RowMapper<Registration> {

    private final IdNumberVault vault;

    RegistrationRow(IdNumberVault vault) {
        this.vault = vault;
    }

    /** The columns a registration shares with the case in which it is made. */
    static Map<String, Object> params(Registrant registrant, Dwelling dwelling, IdNumberVault vault) {
        Map<String, Object> params = new HashMap<>();
        params.put("sealed", vault.seal(registrant.idNumber()));
        params.put("fingerprint", vault.fingerprint(registrant.idNumber()));
        params.put("name", registrant.name().value());
        params.put("phone", registrant.phone().value());
        params.put("householdAddress", registrant.householdAddress().value());
        params.put("streetCode", dwelling.streetCode());
        params.put("residenceAddress", dwelling.address().value());
        params.put("homeKind", dwelling.kind().map(Enum::name).orElse(null));
        return params;
    }

    @Override
    public Registration mapRow(ResultSet row, int number) throws SQLException {
        return new Registration(
                row.getObject("id", UUID.class),
                row.getString("registration_no"),
                registrant(row, vault),
                dwelling(row),
                new Span(day(row, "registered_on"), day(row, "valid_until"), day(row, "continuous_from")),
                row.getString("centre_id"),
                row.getObject("case_id", UUID.class),
                row.getString("registered_by"),
                ending(row));
    }

    static Registrant registrant(ResultSet row, IdNumberVault vault) throws SQLException {
        return new Registrant(
                new PersonName(row.getString("name")),
                vault.open(row.getBytes("id_number_sealed")),
                new PhoneNumber(row.getString("phone")),
                new Address(row.getString("household_address")));
    }

    static Dwelling dwelling(ResultSet row) throws SQLException {
        return new Dwelling(
                row.getString("street_code"),
                new Address(row.getString("residence_address")),
                Optional.ofNullable(row.getString("home_kind")).map(HomeKind::valueOf));
    }

    private static Optional<Ending> ending(ResultSet row) throws SQLException {
        LocalDate endedOn = day(row, "ended_on");
        return endedOn == null
                ? Optional.empty()
                : Optional.of(
                        new Ending(State.valueOf(row.getString("state")), endedOn, row.getString("ended_because")));
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}

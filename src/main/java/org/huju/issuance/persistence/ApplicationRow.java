package org.huju.issuance.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.agency.Agent;
import org.huju.agency.AgentKind;
import org.huju.issuance.Applicant;
import org.huju.issuance.ApplicationState;
import org.huju.issuance.Channel;
import org.huju.issuance.Filing;
import org.huju.issuance.Mark;
import org.huju.issuance.PermitApplication;
import org.huju.issuance.PermitApplication.Acceptance;
import org.huju.issuance.Residence;
import org.huju.people.Address;
import org.huju.people.IdNumberVault;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.permit.Ground;
import org.huju.registration.HomeKind;
import org.huju.verification.MadeCard;
import org.springframework.jdbc.core.RowMapper;

/** Between a case record and its row; ID numbers are sealed on the way in and opened on the way out. */
class ApplicationRow implements RowMapper<PermitApplication> {

    static final String INSERT = """
            insert into permit_application (id, application_no, query_code, channel, idempotency_key, state, mark,
                centre_id, police_id, applicant_name, id_number_sealed, id_number_fingerprint, phone,
                household_address, street_code, residence_address, registered_on, address_as_registered, home_kind,
                ground, agent_kind, agent_name, agent_id_number_sealed, agent_phone, received_on, received_by)
            values (:id, :applicationNo, :queryCode, :channel, :idempotencyKey, :state, :mark,
                :centreId, :policeId, :applicantName, :idNumberSealed, :fingerprint, :phone,
                :householdAddress, :streetCode, :residenceAddress, :registeredOn, :asRegistered, :homeKind,
                :ground, :agentKind, :agentName, :agentIdNumberSealed, :agentPhone, :receivedOn, :receivedBy)""";

    private final IdNumberVault vault;

    ApplicationRow(IdNumberVault vault) {
        this.vault = vault;
    }

    Map<String, Object> params(PermitApplication application, String idempotencyKey, String receivedBy) {
        Map<String, Object> params = new HashMap<>();
        params.put("id", application.id());
        params.put("applicationNo", application.applicationNo());
        params.put("queryCode", application.queryCode());
        params.put("channel", application.channel().name());
        params.put("idempotencyKey", idempotencyKey);
        params.put("state", application.state().name());
        params.put("mark", application.mark().name());
        params.put("centreId", application.centreId());
        params.put("policeId", application.policeId());
        params.put("receivedOn", application.receivedOn());
        params.put("receivedBy", receivedBy);
        putFiling(params, application.filing());
        return params;
    }

    private void putFiling(Map<String, Object> params, Filing filing) {
        Applicant applicant = filing.applicant();
        params.put("applicantName", applicant.name().value());
        params.put("idNumberSealed", vault.seal(applicant.idNumber()));
        params.put("fingerprint", vault.fingerprint(applicant.idNumber()));
        params.put("phone", applicant.phone().value());
        params.put("householdAddress", applicant.householdAddress().value());
        Residence residence = filing.residence();
        params.put("streetCode", residence.streetCode());
        params.put("residenceAddress", residence.address().value());
        params.put("registeredOn", residence.registeredOn());
        params.put("asRegistered", residence.asRegistered());
        params.put("homeKind", residence.homeKind().name());
        params.put("ground", filing.ground().name());
        params.put("agentKind", filing.agentKind().name());
        params.put("agentName", filing.agent().map(a -> a.name().value()).orElse(null));
        params.put(
                "agentIdNumberSealed",
                filing.agent().map(a -> vault.seal(a.idNumber())).orElse(null));
        params.put("agentPhone", filing.agent().map(a -> a.phone().value()).orElse(null));
    }

    @Override
    public PermitApplication mapRow(ResultSet row, int number) throws SQLException {
        return new PermitApplication(
                row.getObject("id", UUID.class),
                row.getString("application_no"),
                row.getString("query_code"),
                Channel.valueOf(row.getString("channel")),
                ApplicationState.valueOf(row.getString("state")),
                Mark.valueOf(row.getString("mark")),
                row.getString("centre_id"),
                row.getString("police_id"),
                filing(row),
                row.getObject("received_on", LocalDate.class),
                acceptance(row),
                card(row));
    }

    private Filing filing(ResultSet row) throws SQLException {
        Applicant applicant = new Applicant(
                new PersonName(row.getString("applicant_name")),
                vault.open(row.getBytes("id_number_sealed")),
                new PhoneNumber(row.getString("phone")),
                new Address(row.getString("household_address")));
        Residence residence = new Residence(
                row.getString("street_code"),
                new Address(row.getString("residence_address")),
                row.getObject("registered_on", LocalDate.class),
                row.getBoolean("address_as_registered"),
                HomeKind.valueOf(row.getString("home_kind")));
        return new Filing(applicant, residence, Ground.valueOf(row.getString("ground")), agent(row));
    }

    private Optional<Agent> agent(ResultSet row) throws SQLException {
        AgentKind kind = AgentKind.valueOf(row.getString("agent_kind"));
        return kind == AgentKind.NONE
                ? Optional.empty()
                : Optional.of(new Agent(
                        kind,
                        new PersonName(row.getString("agent_name")),
                        vault.open(row.getBytes("agent_id_number_sealed")),
                        new PhoneNumber(row.getString("agent_phone"))));
    }

    private static Optional<Acceptance> acceptance(ResultSet row) throws SQLException {
        String acceptanceNo = row.getString("acceptance_no");
        return acceptanceNo == null
                ? Optional.empty()
                : Optional.of(new Acceptance(acceptanceNo, row.getObject("accepted_on", LocalDate.class)));
    }

    private static Optional<MadeCard> card(ResultSet row) throws SQLException {
        Date madeOn = row.getDate("card_made_on");
        return madeOn == null
                ? Optional.empty()
                : Optional.of(new MadeCard(row.getString("card_no"), row.getObject("card_made_on", LocalDate.class)));
    }
}

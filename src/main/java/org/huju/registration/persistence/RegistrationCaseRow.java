package org.huju.registration.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.agency.Agent;
import org.huju.agency.AgentKind;
import org.huju.people.IdNumberVault;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.registration.Kinship;
import org.huju.registration.RegistrationCase;
import org.huju.registration.RegistrationCase.Channel;
import org.huju.registration.RegistrationCase.State;
import org.huju.registration.RegistrationFiling;
import org.huju.registration.Relation;
import org.springframework.jdbc.core.RowMapper;

/** Between a case of registration and its row; the ID numbers are sealed on the way in and opened on the way out. */
class RegistrationCaseRow implements RowMapper<RegistrationCase> {

    private final IdNumberVault vault;

    RegistrationCaseRow(IdNumberVault vault) {
        this.vault = vault;
    }

    /** Every column but the key of the submission. */
    Map<String, Object> params(RegistrationCase added) {
        RegistrationFiling filing = added.filing();
        Map<String, Object> params =
                new HashMap<>(RegistrationRow.params(filing.registrant(), filing.dwelling(), vault));
        params.put("id", added.id());
        params.put("caseNo", added.caseNo());
        params.put("queryCode", added.queryCode());
        params.put("channel", added.channel().name());
        params.put("state", added.state().name());
        params.put("centreId", added.centreId());
        params.put("relation", filing.kinship().map(k -> k.relation().name()).orElse(null));
        params.put(
                "relativeName", filing.kinship().map(k -> k.relative().value()).orElse(null));
        params.put("committed", filing.committed());
        params.put("agentKind", filing.agentKind().name());
        params.put("agentName", filing.agent().map(a -> a.name().value()).orElse(null));
        params.put(
                "agentSealed", filing.agent().map(a -> vault.seal(a.idNumber())).orElse(null));
        params.put("agentPhone", filing.agent().map(a -> a.phone().value()).orElse(null));
        params.put("receivedOn", added.receivedOn());
        params.put("receivedBy", added.receivedBy());
        return params;
    }

    @Override
    public RegistrationCase mapRow(ResultSet row, int number) throws SQLException {
        return new RegistrationCase(
                row.getObject("id", UUID.class),
                row.getString("case_no"),
                row.getString("query_code"),
                Channel.valueOf(row.getString("channel")),
                State.valueOf(row.getString("state")),
                row.getString("centre_id"),
                new RegistrationFiling(
                        RegistrationRow.registrant(row, vault),
                        RegistrationRow.dwelling(row),
                        kinship(row),
                        agent(row)),
                RegistrationRow.day(row, "received_on"),
                row.getString("received_by"));
    }

    private static Optional<Kinship> kinship(ResultSet row) throws SQLException {
        String relation = row.getString("relation");
        return relation == null
                ? Optional.empty()
                : Optional.of(new Kinship(
                        Relation.valueOf(relation),
                        new PersonName(row.getString("relative_name")),
                        row.getBoolean("committed")));
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
}

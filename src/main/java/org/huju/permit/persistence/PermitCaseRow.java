package org.huju.permit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.agency.Agent;
import org.huju.agency.AgentKind;
import org.huju.people.IdNumberVault;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCase.Channel;
import org.huju.permit.PermitCase.Closure;
import org.huju.permit.PermitCase.Kind;
import org.springframework.jdbc.core.RowMapper;

/** Between a case about a permit and its row; the agent's ID number is sealed on the way in and opened on the way out. */
class PermitCaseRow implements RowMapper<PermitCase> {

    private final IdNumberVault vault;

    PermitCaseRow(IdNumberVault vault) {
        this.vault = vault;
    }

    /** Of a case that begins. */
    Map<String, Object> params(PermitCase permitCase) {
        Map<String, Object> params = new HashMap<>();
        params.put("id", permitCase.id());
        params.put("caseNo", permitCase.caseNo());
        params.put("queryCode", permitCase.queryCode());
        params.put("kind", permitCase.kind().name());
        params.put("permitId", permitCase.permitId());
        params.put("channel", permitCase.channel().name());
        params.put("centreId", permitCase.centreId().orElse(null));
        params.put("policeId", permitCase.policeId().orElse(null));
        params.put("agentKind", permitCase.agentKind().name());
        params.put("agentName", permitCase.agent().map(a -> a.name().value()).orElse(null));
        params.put(
                "agentSealed",
                permitCase.agent().map(a -> vault.seal(a.idNumber())).orElse(null));
        params.put("agentPhone", permitCase.agent().map(a -> a.phone().value()).orElse(null));
        params.put("receivedOn", permitCase.receivedOn());
        params.put("receivedBy", permitCase.receivedBy());
        return params;
    }

    @Override
    public PermitCase mapRow(ResultSet row, int number) throws SQLException {
        LocalDate closedOn = row.getObject("closed_on", LocalDate.class);
        return new PermitCase(
                row.getObject("id", UUID.class),
                row.getString("case_no"),
                row.getString("query_code"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("permit_id", UUID.class),
                row.getString("permit_no"),
                Channel.valueOf(row.getString("channel")),
                Optional.ofNullable(row.getString("centre_id")),
                Optional.ofNullable(row.getString("police_id")),
                agent(row),
                row.getObject("received_on", LocalDate.class),
                row.getString("received_by"),
                closedOn == null ? Optional.empty() : Optional.of(new Closure(row.getString("outcome"), closedOn)));
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

package org.huju.registration.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.huju.agency.Agent;
import org.huju.agency.AgentKind;
import org.huju.people.IdNumber;
import org.huju.people.IdNumberVault;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.registration.Kinship;
import org.huju.registration.ReceiveRegistration;
import org.huju.registration.RegistrationCase;
import org.huju.registration.RegistrationCase.Channel;
import org.huju.registration.RegistrationCase.State;
import org.huju.registration.RegistrationCases;
import org.huju.registration.RegistrationFiling;
import org.huju.registration.Relation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRegistrationCases implements RegistrationCases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String SELECT = "select * from registration_case where ";

    private final JdbcClient jdbc;
    private final IdNumberVault vault;

    JdbcRegistrationCases(JdbcClient jdbc, IdNumberVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Of two filings at once, one finds the other's row in the index of the open ones. */
    @Override
    public void add(RegistrationCase added, String idempotencyKey) {
        RegistrationFiling filing = added.filing();
        int rows = jdbc.sql("""
                        insert into registration_case (id, case_no, query_code, channel, state, centre_id,
                            id_number_sealed, id_number_fingerprint, name, phone, household_address,
                            street_code, residence_address, home_kind, relation, relative_name, committed,
                            agent_kind, agent_name, agent_id_number_sealed, agent_phone,
                            idempotency_key, received_on, received_by)
                        values (:id, :caseNo, :queryCode, :channel, :state, :centreId,
                            :sealed, :fingerprint, :name, :phone, :householdAddress,
                            :streetCode, :residenceAddress, :homeKind, :relation, :relativeName, :committed,
                            :agentKind, :agentName, :agentSealed, :agentPhone,
                            :key, :receivedOn, :receivedBy)
                        on conflict do nothing""")
                .params(RegistrationRow.params(filing.registrant(), filing.dwelling(), vault))
                .param("id", added.id())
                .param("caseNo", added.caseNo())
                .param("queryCode", added.queryCode())
                .param("channel", added.channel().name())
                .param("state", added.state().name())
                .param("centreId", added.centreId())
                .param(
                        "relation",
                        filing.kinship().map(k -> k.relation().name()).orElse(null))
                .param(
                        "relativeName",
                        filing.kinship().map(k -> k.relative().value()).orElse(null))
                .param("committed", filing.committed())
                .param("agentKind", filing.agentKind().name())
                .param("agentName", filing.agent().map(a -> a.name().value()).orElse(null))
                .param(
                        "agentSealed",
                        filing.agent().map(a -> vault.seal(a.idNumber())).orElse(null))
                .param("agentPhone", filing.agent().map(a -> a.phone().value()).orElse(null))
                .param("key", idempotencyKey)
                .param("receivedOn", added.receivedOn())
                .param("receivedBy", added.receivedBy())
                .update();
        if (rows == 0) {
            throw ReceiveRegistration.alreadyOpen(openOf(filing.registrant().idNumber())
                    .map(RegistrationCase::caseNo)
                    .orElse("同时提交"));
        }
    }

    @Override
    public String nextCaseNo(LocalDate on) {
        long number = jdbc.sql("select nextval('registration_case_number_seq')")
                .query(Long.class)
                .single();
        return "J" + on.format(DAY) + "%06d".formatted(number);
    }

    @Override
    public Optional<RegistrationCase> find(UUID id) {
        return one(jdbc.sql(SELECT + "id = :id").param("id", id));
    }

    @Override
    public RegistrationCase get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no case of residence registration " + id));
    }

    @Override
    public Optional<RegistrationCase> withNumber(String caseNo) {
        return one(jdbc.sql(SELECT + "case_no = :caseNo").param("caseNo", caseNo));
    }

    @Override
    public Optional<RegistrationCase> withIdempotencyKey(String key) {
        return one(jdbc.sql(SELECT + "idempotency_key = :key").param("key", key));
    }

    @Override
    public Optional<RegistrationCase> openOf(IdNumber person) {
        return one(jdbc.sql(SELECT + "id_number_fingerprint = :person and state in ('RECEIVED', 'AWAITING_SUPPLEMENT')")
                .param("person", vault.fingerprint(person)));
    }

    @Override
    public void lock(UUID id) {
        jdbc.sql("select 1 from registration_case where id = :id for update")
                .param("id", id)
                .query()
                .listOfRows();
    }

    @Override
    public void become(UUID id, State next) {
        jdbc.sql("update registration_case set state = :state where id = :id")
                .param("state", next.name())
                .param("id", id)
                .update();
    }

    private Optional<RegistrationCase> one(StatementSpec query) {
        return query.query(this::registrationCase).optional();
    }

    private RegistrationCase registrationCase(ResultSet row, int number) throws SQLException {
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

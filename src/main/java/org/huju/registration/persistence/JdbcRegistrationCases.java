package org.huju.registration.persistence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumber;
import org.huju.people.IdNumberVault;
import org.huju.registration.ReceiveRegistration;
import org.huju.registration.RegistrationCase;
import org.huju.registration.RegistrationCase.State;
import org.huju.registration.RegistrationCases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRegistrationCases implements RegistrationCases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String SELECT = "select * from registration_case where ";

    private final JdbcClient jdbc;
    private final IdNumberVault vault;
    private final RegistrationCaseRow row;

    JdbcRegistrationCases(JdbcClient jdbc, IdNumberVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.row = new RegistrationCaseRow(vault);
    }

    /** Of two filings at once, one finds the other's row in the index of the open ones. */
    @Override
    public void add(RegistrationCase added, String idempotencyKey) {
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
                .params(row.params(added))
                .param("key", idempotencyKey)
                .update();
        if (rows == 0) {
            throw ReceiveRegistration.alreadyOpen(
                    openOf(added.filing().registrant().idNumber())
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
        return query.query(row).optional();
    }
}

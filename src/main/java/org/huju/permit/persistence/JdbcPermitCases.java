package org.huju.permit.persistence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.people.IdNumberVault;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitCase.Closure;
import org.huju.permit.PermitCase.Kind;
import org.huju.permit.PermitCases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPermitCases implements PermitCases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String SELECT =
            "select c.*, p.permit_no from permit_case c join residence_permit p on p.id = c.permit_id where ";

    private final JdbcClient jdbc;
    private final PermitCaseRow row;

    JdbcPermitCases(JdbcClient jdbc, IdNumberVault vault) {
        this.jdbc = jdbc;
        this.row = new PermitCaseRow(vault);
    }

    @Override
    public boolean add(PermitCase permitCase, String submissionKey) {
        open(permitCase.permitId(), permitCase.kind()).ifPresent(JdbcPermitCases::refuseSecond);
        return jdbc.sql("""
                        insert into permit_case (id, case_no, query_code, kind, permit_id, channel, centre_id, police_id,
                            agent_kind, agent_name, agent_id_number_sealed, agent_phone,
                            submission_key, received_on, received_by)
                        values (:id, :caseNo, :queryCode, :kind, :permitId, :channel, :centreId, :policeId,
                            :agentKind, :agentName, :agentSealed, :agentPhone, :key, :receivedOn, :receivedBy)
                        on conflict do nothing""")
                        .params(row.params(permitCase))
                        .param("key", submissionKey)
                        .update()
                == 1;
    }

    private static void refuseSecond(PermitCase open) {
        throw new InvalidInput("permitNo", "“居住证编号”：已有一件在办的" + open.kind().label() + "（" + open.caseNo() + "），请等待办结");
    }

    @Override
    public String nextCaseNo(LocalDate on) {
        long number = jdbc.sql("select nextval('permit_case_number_seq')")
                .query(Long.class)
                .single();
        return "Z" + on.format(DAY) + "%06d".formatted(number);
    }

    @Override
    public Optional<PermitCase> find(UUID id) {
        return one(jdbc.sql(SELECT + "c.id = :id").param("id", id));
    }

    @Override
    public PermitCase get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no case about a permit " + id));
    }

    @Override
    public Optional<PermitCase> withNumber(String caseNo) {
        return one(jdbc.sql(SELECT + "c.case_no = :caseNo").param("caseNo", caseNo));
    }

    @Override
    public Optional<PermitCase> withSubmissionKey(String key) {
        return one(jdbc.sql(SELECT + "c.submission_key = :key").param("key", key));
    }

    @Override
    public Optional<PermitCase> open(UUID permitId, Kind kind) {
        return one(jdbc.sql(SELECT + "c.permit_id = :permit and c.kind = :kind and c.closed_on is null")
                .param("permit", permitId)
                .param("kind", kind.name()));
    }

    @Override
    public Optional<LocalDate> lastEndorsementClosed(UUID permitId, LocalDate askedBy) {
        return jdbc.sql("""
                        select closed_on from permit_case
                        where permit_id = :permit and kind = 'ENDORSEMENT' and channel <> 'SYSTEM'
                            and received_on <= :askedBy and closed_on is not null
                        order by closed_on desc limit 1""")
                .param("permit", permitId)
                .param("askedBy", askedBy)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public void lock(UUID id) {
        jdbc.sql("select 1 from permit_case where id = :id for update")
                .param("id", id)
                .query()
                .listOfRows();
    }

    @Override
    public void close(UUID id, Closure closure) {
        jdbc.sql("update permit_case set outcome = :outcome, closed_on = :on where id = :id")
                .param("outcome", closure.outcome())
                .param("on", closure.on())
                .param("id", id)
                .update();
    }

    private Optional<PermitCase> one(StatementSpec query) {
        return query.query(row).optional();
    }
}

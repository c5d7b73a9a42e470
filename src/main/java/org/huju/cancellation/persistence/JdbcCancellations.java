package org.huju.cancellation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.huju.cancellation.Cancellation;
import org.huju.cancellation.Cancellation.Finding;
import org.huju.cancellation.Cancellation.Proposal;
import org.huju.cancellation.Cancellations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCancellations implements Cancellations {

    private final JdbcClient jdbc;

    JdbcCancellations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void propose(UUID caseId, Proposal proposal) {
        jdbc.sql("""
                        insert into permit_cancellation (case_id, ground, other_law, department, facts, proposed_by)
                        values (:id, :ground, :otherLaw, :department, :facts, :by)""")
                .param("id", caseId)
                .param("ground", proposal.ground())
                .param("otherLaw", proposal.otherLaw().orElse(null))
                .param("department", proposal.department())
                .param("facts", proposal.facts())
                .param("by", proposal.by())
                .update();
    }

    @Override
    public Optional<Cancellation> find(UUID caseId) {
        return jdbc.sql("select * from permit_cancellation where case_id = :id")
                .param("id", caseId)
                .query(JdbcCancellations::cancellation)
                .optional();
    }

    @Override
    public Cancellation get(UUID caseId) {
        return find(caseId).orElseThrow(() -> new NoSuchElementException("no cancellation " + caseId));
    }

    @Override
    public void found(UUID caseId, Finding finding) {
        jdbc.sql("""
                        update permit_cancellation set document_no = :documentNo, found_on = :on, finding = :text
                        where case_id = :id""")
                .param("id", caseId)
                .param("documentNo", finding.documentNo())
                .param("on", finding.on())
                .param("text", finding.text())
                .update();
    }

    @Override
    public void told(UUID caseId, LocalDate on) {
        jdbc.sql("update permit_cancellation set told_on = :on where case_id = :id")
                .param("id", caseId)
                .param("on", on)
                .update();
    }

    @Override
    public void heard(UUID caseId, String statement) {
        jdbc.sql("update permit_cancellation set statement = :statement where case_id = :id")
                .param("id", caseId)
                .param("statement", statement)
                .update();
    }

    private static Cancellation cancellation(ResultSet row, int number) throws SQLException {
        return new Cancellation(
                row.getObject("case_id", UUID.class),
                new Proposal(
                        row.getString("ground"),
                        Optional.ofNullable(row.getString("other_law")),
                        row.getString("department"),
                        row.getString("facts"),
                        row.getString("proposed_by")),
                finding(row),
                Optional.ofNullable(row.getObject("told_on", LocalDate.class)),
                Optional.ofNullable(row.getString("statement")));
    }

    private static Optional<Finding> finding(ResultSet row) throws SQLException {
        String documentNo = row.getString("document_no");
        return documentNo == null
                ? Optional.empty()
                : Optional.of(
                        new Finding(documentNo, row.getObject("found_on", LocalDate.class), row.getString("finding")));
    }
}

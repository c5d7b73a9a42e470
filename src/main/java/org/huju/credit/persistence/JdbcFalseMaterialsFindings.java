package org.huju.credit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.credit.Bar;
import org.huju.credit.Consequence;
import org.huju.credit.Consequence.FineRange;
import org.huju.credit.FalseMaterialsFinding;
import org.huju.credit.FalseMaterialsFindings;
import org.huju.credit.Subject;
import org.huju.people.IdNumberVault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFalseMaterialsFindings implements FalseMaterialsFindings {

    private final JdbcClient jdbc;
    private final IdNumberVault vault;

    JdbcFalseMaterialsFindings(JdbcClient jdbc, IdNumberVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public void add(Subject subject, FalseMaterialsFinding finding) {
        about(subject, """
                        insert into false_materials_finding
                            (case_id, id_number_fingerprint, employer_code, items, serious, found_by, found_on)
                        values (:case, :person, :employer, :items, :serious, :by, :on)
                        on conflict do nothing returning id""")
                .param("case", finding.caseId())
                .param("items", finding.items().toArray(String[]::new))
                .param("serious", finding.serious())
                .param("by", finding.by())
                .param("on", finding.on())
                .query(Long.class)
                .optional()
                .ifPresent(id -> finding.consequences().forEach(consequence -> add(id, consequence)));
    }

    private void add(long finding, Consequence consequence) {
        jdbc.sql("""
                        insert into credit_consequence (finding_id, kind, article, until, minimum_yuan, maximum_yuan)
                        values (:finding, :kind, :article, :until, :minimum, :maximum)""")
                .param("finding", finding)
                .param("kind", consequence.kind().name())
                .param("article", consequence.article())
                .param("until", consequence.until().orElse(null))
                .param("minimum", consequence.fine().map(FineRange::minimumYuan).orElse(null))
                .param("maximum", consequence.fine().map(FineRange::maximumYuan).orElse(null))
                .update();
    }

    @Override
    public List<FalseMaterialsFinding> of(UUID caseId) {
        return jdbc.sql("select * from false_materials_finding where case_id = :case order by id")
                .param("case", caseId)
                .query((row, n) -> finding(row))
                .list();
    }

    private FalseMaterialsFinding finding(ResultSet row) throws SQLException {
        return new FalseMaterialsFinding(
                row.getObject("case_id", UUID.class),
                List.of((String[]) row.getArray("items").getArray()),
                row.getBoolean("serious"),
                row.getString("found_by"),
                row.getObject("found_on", LocalDate.class),
                consequences(row.getLong("id")));
    }

    private List<Consequence> consequences(long finding) {
        return jdbc.sql("select * from credit_consequence where finding_id = :finding order by kind")
                .param("finding", finding)
                .query((row, n) -> new Consequence(
                        Consequence.Kind.valueOf(row.getString("kind")),
                        row.getString("article"),
                        Optional.ofNullable(row.getObject("until", LocalDate.class)),
                        fine(row)))
                .list();
    }

    private static Optional<FineRange> fine(ResultSet row) throws SQLException {
        Integer minimum = row.getObject("minimum_yuan", Integer.class);
        return minimum == null ? Optional.empty() : Optional.of(new FineRange(minimum, row.getInt("maximum_yuan")));
    }

    @Override
    public int times(Subject subject, LocalDate first, LocalDate last) {
        return about(subject, """
                        select count(*) from false_materials_finding
                        where (id_number_fingerprint = :person or employer_code = :employer)
                        and found_on between :first and :last""")
                .param("first", first)
                .param("last", last)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Bar> bar(Subject subject, LocalDate day) {
        return about(subject, """
                        select c.until, c.article from credit_consequence c
                        join false_materials_finding f on f.id = c.finding_id
                        where (f.id_number_fingerprint = :person or f.employer_code = :employer) and c.until >= :day
                        order by c.until desc limit 1""")
                .param("day", day)
                .query((row, n) -> new Bar(row.getObject("until", LocalDate.class), row.getString("article")))
                .optional();
    }

    private StatementSpec about(Subject subject, String sql) {
        return jdbc.sql(sql)
                .param("person", subject instanceof Subject.Person person ? vault.fingerprint(person.idNumber()) : null)
                .param(
                        "employer",
                        subject instanceof Subject.Employer employer
                                ? employer.code().value()
                                : null);
    }
}

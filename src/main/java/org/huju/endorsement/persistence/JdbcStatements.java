package org.huju.endorsement.persistence;

import java.util.Optional;
import java.util.UUID;
import org.huju.endorsement.Statement;
import org.huju.endorsement.Statements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStatements implements Statements {

    private final JdbcClient jdbc;

    JdbcStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID caseId, Statement statement) {
        jdbc.sql("""
                        insert into endorsement_request (case_id, address_as_registered, ground_holds)
                        values (:case, :address, :ground)""")
                .param("case", caseId)
                .param("address", statement.addressAsRegistered())
                .param("ground", statement.groundHolds())
                .update();
    }

    @Override
    public Optional<Statement> of(UUID caseId) {
        return jdbc.sql("select * from endorsement_request where case_id = :case")
                .param("case", caseId)
                .query((row, n) ->
                        new Statement(row.getBoolean("address_as_registered"), row.getBoolean("ground_holds")))
                .optional();
    }
}

package org.huju.clock.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dates that were stored before there was a ledger become clocks. */
@HujuTest
class LedgerMigrationTest {

    private static final String CASE = "11111111-1111-1111-1111-111111111111";

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void anInstallationBeforeTheLedger() {
        flyway().target("2").load().migrate();
        jdbc.sql("""
                        insert into earlier.permit_application (id, application_no, query_code, channel, state, centre_id,
                            police_id, applicant_name, id_number_sealed, id_number_fingerprint, phone, household_address,
                            street_code, residence_address, registered_on, address_as_registered, home_kind, ground,
                            agent_kind, received_on)
                        values ('%s', 'S1', 'q', 'WINDOW', 'ACCEPTED', 'c', 'p', 'n', '', '', '', '', '', '', '2026-01-01',
                            true, 'OWN', 'STUDY', 'NONE', '2026-11-20')""".formatted(CASE)).update();
        deadline("card-making", "2026-12-11", "RUNNING");
        deadline("card-making-ceiling", "2027-01-04", "RUNNING");
        deadline("supplement-window", "2026-12-04", "MISSED");
    }

    private void deadline(String rule, String due, String outcome) {
        jdbc.sql("""
                        insert into earlier.case_deadline (application_id, rule, counted_from, due, law_version,
                            calendar_version, outcome)
                        values ('%s', '%s', '2026-11-20', '%s', 'law', '2026.1', '%s')""".formatted(CASE, rule, due, outcome)).update();
    }

    @AfterEach
    void remove() {
        jdbc.sql("drop schema earlier cascade").update();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(dataSource).schemas("earlier");
    }

    @Test
    void each_date_becomes_a_clock_and_the_ceiling_joins_the_card() {
        flyway().target("3").load().migrate();

        assertThat(clocks())
                .containsExactly(
                        "card-making RUNNING 2026-12-11 2027-01-04 [STARTED]",
                        "supplement-window MISSED 2026-12-04 null [STARTED, MISSED]");
    }

    private List<String> clocks() {
        return jdbc
                .sql("select id, rule, state, due, ceiling from earlier.statutory_clock order by rule")
                .query()
                .listOfRows()
                .stream()
                .map(row -> row.get("rule") + " " + row.get("state") + " " + row.get("due") + " " + row.get("ceiling")
                        + " " + kinds(row))
                .toList();
    }

    private List<String> kinds(Map<String, Object> clock) {
        return jdbc.sql("select kind from earlier.clock_entry where clock_id = :id order by seq")
                .param("id", clock.get("id"))
                .query(String.class)
                .list();
    }
}

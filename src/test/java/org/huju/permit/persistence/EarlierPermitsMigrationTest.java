package org.huju.permit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@DisplayName("居住证登记以前发放的证：补登记")
class EarlierPermitsMigrationTest {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void anInstallationBeforeThePermits() {
        flyway().target("8").load().migrate();
    }

    private void application(int n, String state, String acceptedOn, String cardNo, String collectedOn) {
        jdbc.sql("""
                        insert into earlier.permit_application (id, application_no, acceptance_no, query_code, channel,
                            state, centre_id, police_id, applicant_name, id_number_sealed, id_number_fingerprint, phone,
                            household_address, street_code, residence_address, registered_on, address_as_registered,
                            home_kind, ground, agent_kind, received_on, accepted_on, card_no, collected_on)
                        values (cast(:id as uuid), :no, :no, 'q', 'WINDOW', :state, 'c', 'p', :no, cast(:no as bytea),
                            cast(:no as bytea), '', '', '', '', '2020-01-01', true, 'OWN', 'STUDY', 'NONE', '2020-01-02',
                            cast(:acceptedOn as date), :cardNo, cast(:collectedOn as date))""")
                .param("id", id(n))
                .param("no", "S" + n)
                .param("state", state)
                .param("acceptedOn", acceptedOn)
                .param("cardNo", cardNo)
                .param("collectedOn", collectedOn)
                .update();
    }

    private static String id(int n) {
        return "11111111-1111-1111-1111-11111111111" + n;
    }

    @AfterEach
    void remove() {
        jdbc.sql("drop schema earlier cascade").update();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(dataSource).schemas("earlier");
    }

    @Test
    @DisplayName("已领证的：证号、密封的号码、姓名、领证日照搬；自受理之日起一年有效")
    void what_was_handed_over_is_a_permit() {
        application(1, "COLLECTED", "2026-03-02", "HJ1", "2026-03-20");
        // 29 February has no corresponding day in 2025: the last day of that month.
        application(2, "COLLECTED", "2024-02-29", "HJ2", "2024-03-15");
        application(3, "CARD_MADE", "2026-03-02", "HJ3", null);
        flyway().target("12").load().migrate();

        assertThat(permits())
                .containsExactly(
                        "HJ1 S1 S1 S1 2026-03-20 2027-03-02 VALID [ISSUED 2026-03-20 2027-03-02]",
                        "HJ2 S2 S2 S2 2024-03-15 2025-02-28 VALID [ISSUED 2024-03-15 2025-02-28]");
    }

    @Test
    @DisplayName("已登记的不再补")
    void what_is_a_permit_already_stays_as_it_is() {
        application(1, "COLLECTED", "2026-03-02", "HJ1", "2026-03-20");
        flyway().target("11").load().migrate();
        jdbc.sql("""
                        insert into earlier.residence_permit (id, permit_no, id_number_sealed, id_number_fingerprint,
                            holder_name, issued_on, valid_until, state)
                        values (gen_random_uuid(), 'HJ1', 'S9', 'S9', 'S9', '2026-03-20', '2028-03-02', 'CANCELLED')""").update();
        flyway().target("12").load().migrate();

        assertThat(permits()).containsExactly("HJ1 S9 S9 S9 2026-03-20 2028-03-02 CANCELLED []");
    }

    @Test
    @DisplayName("以前给一个人发过两张没有注销的：新的一张算数，旧的一张并存，升级照常；此后一人只有一张")
    void several_permits_of_one_person_do_not_stop_the_migration() {
        flyway().target("24").load().migrate();
        permit("HJ1", "S1", "2025-03-20", "VALID");
        permit("HJ2", "S1", "2026-03-20", "SUSPENDED");
        permit("HJ3", "S1", "2026-05-20", "CANCELLED");
        permit("HJ4", "S2", "2026-05-20", "VALID");
        flyway().target("27").load().migrate();

        assertThat(jdbc.sql("select permit_no from earlier.residence_permit where beside_another")
                        .query(String.class)
                        .list())
                .containsExactly("HJ1");
        permit("HJ5", "S1", "2026-06-20", "CANCELLED");
        assertThatThrownBy(() -> permit("HJ6", "S1", "2026-06-20", "VALID"))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("residence_permit_held");
    }

    private void permit(String permitNo, String holder, String issuedOn, String state) {
        jdbc.sql("""
                        insert into earlier.residence_permit (id, permit_no, card_no, id_number_sealed,
                            id_number_fingerprint, holder_name, issued_on, valid_until, years_from, state, since)
                        values (gen_random_uuid(), :no, :no, cast(:holder as bytea), cast(:holder as bytea), 'x',
                            cast(:issuedOn as date), '2027-03-20', cast(:issuedOn as date), :state, '2026-06-20')""")
                .param("no", permitNo)
                .param("holder", holder)
                .param("issuedOn", issuedOn)
                .param("state", state)
                .update();
    }

    private List<String> permits() {
        return jdbc.sql("""
                        select permit_no, holder_name, convert_from(id_number_sealed, 'UTF8') as sealed,
                            convert_from(id_number_fingerprint, 'UTF8') as fingerprint, issued_on, valid_until, state, id
                        from earlier.residence_permit order by permit_no""").query().listOfRows().stream()
                .map(row -> row.get("permit_no") + " " + row.get("holder_name") + " " + row.get("sealed") + " "
                        + row.get("fingerprint") + " " + row.get("issued_on") + " " + row.get("valid_until") + " "
                        + row.get("state") + " " + entries(row))
                .toList();
    }

    private List<String> entries(Map<String, Object> permit) {
        return jdbc
                .sql("select * from earlier.permit_entry where permit_id = :id order by id")
                .param("id", permit.get("id"))
                .query()
                .listOfRows()
                .stream()
                .map(row -> row.get("kind") + " " + row.get("entered_on") + " " + row.get("valid_until"))
                .toList();
    }
}

package org.huju.permit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The night's selects touch what is due and nothing else: each walks its partial index, sorts nothing, and stops at the first not due. */
@HujuTest
class DuePermitsPlanTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 23);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CaseWalk walk;

    /** Enough permits, few of them due, that the plan is the one a city's would have. */
    @BeforeEach
    void aTownsPermits() {
        walk.reset();
        jdbc.sql("""
                        insert into residence_permit (id, permit_no, id_number_sealed, id_number_fingerprint, card_no,
                            holder_name, issued_on, valid_until, years_from, state, since)
                        select gen_random_uuid(), 'P' || n, '\\x00', decode(md5(n::text), 'hex'), 'P' || n, '样本',
                            date '2026-01-01', date '2026-11-01' + n / 20, date '2026-01-01', 'VALID', date '2026-01-01'
                        from generate_series(1, 8000) n""").update();
        jdbc.sql("analyze residence_permit").update();
    }

    private String plan(String sql) {
        List<String> lines = jdbc.sql("explain " + sql)
                .param("endedBy", NIGHT.minusDays(1))
                .param("after", NIGHT.minusDays(1))
                .param("upTo", NIGHT.plusDays(30))
                .param("atMost", 500)
                .query(String.class)
                .list();
        return String.join("\n", lines);
    }

    @Test
    void what_is_to_be_suspended_is_found_by_the_end_of_its_year() {
        assertThat(plan(JdbcDuePermits.TO_SUSPEND))
                .contains("Index Scan using residence_permit_ending")
                .contains("valid_until <=")
                .doesNotContain("Sort", "Seq Scan on residence_permit");
    }

    @Test
    void what_is_to_be_reminded_is_found_among_those_not_reminded_yet() {
        assertThat(plan(JdbcDuePermits.TO_REMIND))
                .contains("Index Scan using residence_permit_to_remind")
                .doesNotContain("Sort", "Seq Scan");
    }
}

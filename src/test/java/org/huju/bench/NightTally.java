package org.huju.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a night has done, and that it was done to each permit exactly once: nothing double, nothing missing, nothing besides. */
record NightTally(JdbcClient jdbc) {

    long suspended() {
        return count("select count(*) from permit_entry where kind = 'SUSPENDED'");
    }

    long begun() {
        return count("select count(*) from permit_case where kind = 'ENDORSEMENT'");
    }

    void assertExactlyOnce(long each, LocalDate ended, LocalDate opens) {
        assertThat(suspended()).as("entries of suspension").isEqualTo(each);
        assertThat(count("select count(distinct permit_id) from permit_entry where kind = 'SUSPENDED'"))
                .isEqualTo(each);
        assertThat(count("select count(*) from residence_permit where state = 'SUSPENDED'"))
                .isEqualTo(each);
        assertThat(count("select count(*) from residence_permit where state = 'SUSPENDED' and valid_until <> '" + ended
                        + "'"))
                .as("suspended before the day")
                .isZero();
        assertThat(count("select count(*) from notice where kind = 'SUSPENDED'"))
                .isEqualTo(each);
        assertThat(count("select count(distinct case_id) from notice where kind = 'SUSPENDED'"))
                .isEqualTo(each);
        assertThat(begun()).as("endorsements begun").isEqualTo(each);
        assertThat(count("select count(distinct permit_id) from permit_case where kind = 'ENDORSEMENT'"))
                .isEqualTo(each);
        assertThat(count("select count(*) from residence_permit where reminded_for = valid_until and valid_until = '"
                        + opens + "'"))
                .isEqualTo(each);
        assertThat(count("select count(*) from act_hi_procinst"))
                .as("processes")
                .isEqualTo(each);
        assertThat(
                        count(
                                "select count(distinct c.id) from act_hi_procinst i join permit_case c on cast(c.id as text) = i.business_key_"))
                .isEqualTo(each);
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}

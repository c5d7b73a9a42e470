package org.huju.permit.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.people.IdNumberVault;
import org.huju.permit.DuePermits;
import org.huju.permit.ValidPermit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Each select walks its own partial index from the oldest end of a year on and stops at the first that is not due. */
@Repository
class JdbcDuePermits implements DuePermits {

    static final String TO_SUSPEND = """
            select p.* from residence_permit p
            where p.state = 'VALID' and p.valid_until <= :endedBy
                and not exists (select 1 from permit_case c
                    where c.permit_id = p.id and c.kind = 'ENDORSEMENT' and c.closed_on is null)
            order by p.valid_until limit :atMost for update of p skip locked""";

    static final String TO_REMIND = """
            select p.* from residence_permit p
            where p.state = 'VALID' and p.reminded_for is distinct from p.valid_until
                and p.valid_until > :after and p.valid_until <= :upTo
            order by p.valid_until limit :atMost for update of p skip locked""";

    private final JdbcClient jdbc;
    private final PermitRow row;

    JdbcDuePermits(JdbcClient jdbc, IdNumberVault vault) {
        this.jdbc = jdbc;
        this.row = new PermitRow(vault);
    }

    @Override
    public List<ValidPermit> toSuspend(LocalDate endedBy, int atMost) {
        return valid(jdbc.sql(TO_SUSPEND).param("endedBy", endedBy).param("atMost", atMost));
    }

    @Override
    public List<ValidPermit> toRemind(LocalDate after, LocalDate upTo, int atMost) {
        return valid(
                jdbc.sql(TO_REMIND).param("after", after).param("upTo", upTo).param("atMost", atMost));
    }

    private List<ValidPermit> valid(StatementSpec query) {
        return query.query(row).list().stream().map(ValidPermit.class::cast).toList();
    }

    @Override
    public void reminded(List<ValidPermit> permits) {
        jdbc.sql("update residence_permit set reminded_for = valid_until where id = any(:ids)")
                .param("ids", permits.stream().map(ValidPermit::id).toArray(UUID[]::new))
                .update();
    }
}

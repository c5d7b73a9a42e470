package org.huju.permit.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huju.permit.DuePermits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Each select walks its own partial index from the oldest end of a year on and stops at the first that is not due. */
@Repository
class JdbcDuePermits implements DuePermits {

    static final String TO_SUSPEND = """
            select p.id from residence_permit p
            where p.state = 'VALID' and p.valid_until <= :endedBy
                and (p.retry_on is null or p.retry_on <= :night)
                and not exists (select 1 from permit_case c
                    where c.permit_id = p.id and c.kind = 'ENDORSEMENT' and c.closed_on is null
                        and (c.channel <> 'SYSTEM' or c.received_on >= :comparedSince))
                and not exists (select 1 from permit_case c
                    where c.permit_id = p.id and c.kind = 'ENDORSEMENT' and c.channel <> 'SYSTEM' and c.closed_on >= :night)
            order by p.valid_until limit :atMost for no key update of p skip locked""";

    static final String TO_REMIND = """
            select p.id from residence_permit p
            where p.state = 'VALID' and p.reminded_for is distinct from p.valid_until
                and p.valid_until > :after and p.valid_until <= :upTo
                and (p.retry_on is null or p.retry_on <= :night)
            order by p.valid_until limit :atMost for no key update of p skip locked""";

    private final JdbcClient jdbc;

    JdbcDuePermits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UUID> toSuspend(LocalDate endedBy, LocalDate comparedSince, LocalDate night, int atMost) {
        return ids(jdbc.sql(TO_SUSPEND).param("endedBy", endedBy).param("comparedSince", comparedSince), night, atMost);
    }

    @Override
    public List<UUID> toRemind(LocalDate after, LocalDate upTo, LocalDate night, int atMost) {
        return ids(jdbc.sql(TO_REMIND).param("after", after).param("upTo", upTo), night, atMost);
    }

    private static List<UUID> ids(StatementSpec query, LocalDate night, int atMost) {
        return query.param("night", night)
                .param("atMost", atMost)
                .query(UUID.class)
                .list();
    }

    @Override
    public void reminded(List<UUID> permits) {
        jdbc.sql("update residence_permit set reminded_for = valid_until where id = any(:ids)")
                .param("ids", permits.toArray(UUID[]::new))
                .update();
    }

    @Override
    public void putOff(List<UUID> permits, LocalDate night) {
        jdbc.sql("update residence_permit set retry_on = :night where id = any(:ids)")
                .param("night", night)
                .param("ids", permits.toArray(UUID[]::new))
                .update();
    }
}

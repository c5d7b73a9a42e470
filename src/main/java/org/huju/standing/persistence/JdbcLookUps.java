package org.huju.standing.persistence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huju.standing.LookUps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLookUps implements LookUps {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcLookUps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(String client, Optional<UUID> permit, String purpose, String answer) {
        jdbc.sql("""
                        insert into standing_look_up (client, permit_id, purpose, at, answer)
                        values (:client, :permit, :purpose, :at, :answer)""")
                .param("client", client)
                .param("permit", permit.orElse(null))
                .param("purpose", purpose)
                .param("at", Timestamp.from(clock.instant()))
                .param("answer", answer)
                .update();
    }
}

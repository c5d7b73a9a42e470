package org.huju.platform.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps messages from other systems.
 *
 * <p>A message may come before the process waits for it, and the engine forgets such a message; the inbox does not.
 */
@Component
public class Inbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a message; the same one sent again is kept once.
     *
     * @param messageId chosen by the sender, unique among all its messages
     * @param name which {@link InboxReader} it is for
     * @param json the content
     */
    public void keep(String messageId, String name, UUID caseId, String json) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into inbox_message (message_id, name, case_id, payload, received_at, next_attempt_at)
                        values (:id, :name, :case, cast(:json as jsonb), :now, :now) on conflict do nothing""")
                .param("id", messageId)
                .param("name", name)
                .param("case", caseId)
                .param("json", json)
                .param("now", now)
                .update();
    }
}

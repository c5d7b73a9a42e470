package org.huju.platform.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.huju.InvalidInput;
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
     * @param messageId chosen by the sender, unique among its messages of that name
     * @param name which {@link InboxReader} it is for
     * @param json the content
     * @throws InvalidInput if that id was used for another message before: nothing may be lost silently
     */
    public void keep(String messageId, String name, UUID caseId, String json) {
        Timestamp now = Timestamp.from(clock.instant());
        int kept = jdbc.sql("""
                        insert into inbox_message (message_id, name, case_id, payload, received_at, next_attempt_at)
                        values (:id, :name, :case, cast(:json as jsonb), :now, :now) on conflict do nothing""")
                .param("id", messageId)
                .param("name", name)
                .param("case", caseId)
                .param("json", json)
                .param("now", now)
                .update();
        if (kept == 0 && !isRepetition(messageId, name, caseId, json)) {
            throw new InvalidInput("messageId", "“messageId”：这个编号已经用于另一条消息，请为每条消息使用新的编号；重发的消息内容须与原来相同");
        }
    }

    private boolean isRepetition(String messageId, String name, UUID caseId, String json) {
        return jdbc.sql("""
                        select case_id = :case and payload = cast(:json as jsonb) from inbox_message
                        where name = :name and message_id = :id""")
                .param("id", messageId)
                .param("name", name)
                .param("case", caseId)
                .param("json", json)
                .query(Boolean.class)
                .single();
    }
}

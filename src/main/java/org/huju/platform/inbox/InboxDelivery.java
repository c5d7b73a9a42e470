package org.huju.platform.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers what waits in the inbox, each message in a transaction of its own; several nodes share the work.
 *
 * <p>A message that cannot be delivered is tried again, ever less often, up to once an hour.
 */
@Component
public class InboxDelivery {

    private static final Logger log = LoggerFactory.getLogger(InboxDelivery.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<InboxReader> readers;
    private final Clock clock;

    InboxDelivery(JdbcClient jdbc, TransactionTemplate transaction, List<InboxReader> readers, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.readers = readers;
        this.clock = clock;
    }

    private record Message(String id, String name, UUID caseId, String json, int attempts) {}

    /** Delivers all that is due now. */
    @Scheduled(initialDelayString = "${huju.inbox.interval:PT1S}", fixedDelayString = "${huju.inbox.interval:PT1S}")
    public void deliverDue() {
        while (deliverNext()) {
            // Until nothing that is due is left.
        }
    }

    /** @return whether there was a message that was due */
    private boolean deliverNext() {
        AtomicReference<Message> inHand = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(status -> lockNext().ifPresent(message -> {
                inHand.set(message);
                deliver(message);
            }));
        } catch (RuntimeException e) {
            if (inHand.get() == null) {
                throw e;
            }
            putOff(inHand.get(), e);
        }
        return inHand.get() != null;
    }

    private Optional<Message> lockNext() {
        return jdbc.sql("""
                        select * from inbox_message where delivered_at is null and next_attempt_at <= :now
                        order by next_attempt_at limit 1 for update skip locked""")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Message(
                        row.getString("message_id"),
                        row.getString("name"),
                        row.getObject("case_id", UUID.class),
                        row.getString("payload"),
                        row.getInt("attempts")))
                .optional();
    }

    private void deliver(Message message) {
        readers.stream()
                .filter(reader -> reader.messageName().equals(message.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody reads " + message.name()))
                .deliver(message.caseId(), message.json());
        jdbc.sql("""
                        update inbox_message set delivered_at = :now, attempts = attempts + 1
                        where name = :name and message_id = :id""")
                .param("now", Timestamp.from(clock.instant()))
                .param("name", message.name())
                .param("id", message.id())
                .update();
    }

    private void putOff(Message message, RuntimeException reason) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(message.attempts(), 11));
        Instant next = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        log.info(
                "message {} for case {} waits: {}",
                message.name(),
                message.caseId(),
                reason.getClass().getSimpleName());
        jdbc.sql("""
                        update inbox_message
                        set attempts = attempts + 1, next_attempt_at = :next, last_error = :error
                        where name = :name and message_id = :id and delivered_at is null""")
                .param("name", message.name())
                .param("next", Timestamp.from(next))
                .param("error", reason.getClass().getName())
                .param("id", message.id())
                .update();
    }
}

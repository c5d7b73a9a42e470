package org.huju.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huju.alerts.Outbox.Batch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what waits, one letter for each who is to be told; several nodes share the work. What the mail server does not take is tried
 * again, ever less often, up to once an hour.
 */
@Service
public class DeliverAlerts {

    private static final Logger log = LoggerFactory.getLogger(DeliverAlerts.class);
    private static final int MOST = 5000;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE = 60;

    private final Outbox outbox;
    private final Mail mail;
    private final AddressBook addresses;
    private final WriteLetter writeLetter;
    private final Clock clock;

    DeliverAlerts(Outbox outbox, Mail mail, AddressBook addresses, WriteLetter writeLetter, Clock clock) {
        this.outbox = outbox;
        this.mail = mail;
        this.addresses = addresses;
        this.writeLetter = writeLetter;
        this.clock = clock;
    }

    /** @return whether there was somebody to be told */
    @Transactional
    public boolean deliverNext() {
        Instant now = clock.instant();
        Optional<Batch> batch = outbox.take(now, MOST);
        batch.ifPresent(waiting -> deliver(waiting, now));
        return batch.isPresent();
    }

    private void deliver(Batch batch, Instant now) {
        List<String> to = mail.isSetUp() ? addresses.of(batch.recipient()) : List.of();
        if (to.isEmpty()) {
            outbox.settle(batch, "PAGE", now);
        } else {
            send(batch, to, now);
        }
    }

    private void send(Batch batch, List<String> to, Instant now) {
        try {
            mail.send(writeLetter.of(batch, to));
            outbox.settle(batch, "MAIL", now);
        } catch (MailFailed e) {
            long minutes = FIRST_PAUSE.toMinutes() << Math.min(batch.attempts(), 6);
            Instant next = now.plus(Duration.ofMinutes(Math.min(minutes, LONGEST_PAUSE)));
            log.warn(
                    "{} alerts for {} wait: {}",
                    batch.alerts().size(),
                    batch.recipient().code(),
                    e.getMessage());
            outbox.putOff(batch, next, e.getMessage());
        }
    }
}

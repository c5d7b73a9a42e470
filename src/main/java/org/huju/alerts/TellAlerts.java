package org.huju.alerts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.alerts.Outbox.Told;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has been told, or will be when the quiet hours are over. Nobody reads what was addressed to others. */
@Service
@Transactional(readOnly = true)
public class TellAlerts {

    static final int MOST = 200;

    private final Outbox outbox;
    private final WhoReads whoReads;
    private final Clock clock;

    TellAlerts(Outbox outbox, WhoReads whoReads, Clock clock) {
        this.clock = clock;
        this.outbox = outbox;
        this.whoReads = whoReads;
    }

    /**
     * @param caseId null where it is about no single case
     * @param over when it was no longer so; null while it is
     * @param heldUntil the end of the quiet hours; null once it was told
     * @param told by mail {@code MAIL}, here only {@code PAGE}, over before {@code DROPPED}; null while it waits
     */
    public record Line(
            long id,
            Kind kind,
            String kindName,
            String words,
            UUID caseId,
            String matter,
            Instant at,
            Instant over,
            Instant heldUntil,
            String told) {}

    /**
     * The latest first.
     *
     * @param before the id of the last line of the page before; 0 for the first
     * @return empty without a log-in
     * @throws InvalidInput if {@code size} is not between 1 and 200
     */
    public Optional<List<Line>> mine(long before, int size) {
        if (size < 1 || size > MOST) {
            throw new InvalidInput("size", "“每页行数”：请填写1至" + MOST);
        }
        return whoReads.reader()
                .map(reader -> outbox.of(reader, before <= 0 ? Long.MAX_VALUE : before, size).stream()
                        .map(TellAlerts::line)
                        .toList());
    }

    /** How many notices should have been sent by now. */
    public long waiting() {
        return outbox.waiting(clock.instant());
    }

    private static Line line(Told told) {
        Alert alert = told.alert();
        return new Line(
                told.id(),
                alert.kind(),
                alert.kind().label(),
                alert.words(),
                alert.caseId(),
                alert.matter(),
                told.raisedAt(),
                told.overAt(),
                told.settledAt() == null ? told.notBefore() : null,
                told.how());
    }
}

package org.huju.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where alerts are kept, and who has been told of them. */
public interface Outbox {

    /** @return whether it is new: of a kind and subject that has been told before nothing is kept */
    boolean put(Alert alert, Set<Recipient> to, Instant at, Instant notBefore);

    /** Takes up again what was over no earlier than that moment. @return whether it lasts now */
    boolean resume(Kind kind, String subject, Instant overSince);

    /** It is no longer so; whoever has not been told yet is not told any more. */
    void over(Kind kind, String subject, Instant at);

    /** A line of a letter, or of the page. */
    record Told(
            long id, Alert alert, Instant raisedAt, Instant overAt, Instant notBefore, Instant settledAt, String how) {}

    /** Everything that waits for one recipient and may be told by now; the rows are nobody else's until the transaction ends. */
    record Batch(Recipient recipient, List<Told> alerts, int attempts) {}

    /** The recipient who has waited longest; empty when nobody waits. */
    Optional<Batch> take(Instant now, int most);

    /** How many notices should have been sent by that moment. */
    long waiting(Instant by);

    /** @param how {@code MAIL} or {@code PAGE} */
    void settle(Batch batch, String how, Instant at);

    void putOff(Batch batch, Instant until, String why);

    /** The latest first. */
    List<Told> of(Set<Recipient> recipients, long before, int most);
}

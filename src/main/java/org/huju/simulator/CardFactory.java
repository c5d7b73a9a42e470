package org.huju.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.TaskScheduler;

/** Makes cards after a while and tells Huju, again and again, until Huju has taken the message. */
class CardFactory {

    private static final Logger LOG = LoggerFactory.getLogger(CardFactory.class);

    private final OrderBook book;
    private final CardMessages messages;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final SimulatorProperties properties;

    CardFactory(
            OrderBook book,
            CardMessages messages,
            TaskScheduler scheduler,
            Clock clock,
            SimulatorProperties properties) {
        this.book = book;
        this.messages = messages;
        this.scheduler = scheduler;
        this.clock = clock;
        this.properties = properties;
    }

    /** Takes an order once; a repetition changes nothing, another order under the same number is a 409. */
    synchronized void take(String orderNo, byte[] ordered) {
        KeptOrder order = KeptOrder.of(orderNo, ordered, clock.instant().plus(properties.cardMakingDelay()));
        KeptOrder known = book.find(orderNo).orElse(null);
        if (known == null) {
            book.keep(order);
            announceAt(order, order.madeAt(), properties.callbackBackOff());
        } else if (!known.digest().equals(order.digest())) {
            throw SimulatedProblems.of(HttpStatus.CONFLICT, "该订单号已用于其他订单");
        }
    }

    /** After a restart: whatever Huju has not taken is announced as if nothing had happened. */
    synchronized void resume() {
        book.unannounced().forEach(order -> announceAt(order, order.madeAt(), properties.callbackBackOff()));
    }

    private void announceAt(KeptOrder order, Instant at, Duration nextWait) {
        scheduler.schedule(() -> announce(order, nextWait), at);
    }

    private void announce(KeptOrder order, Duration wait) {
        if (messages.send(order)) {
            book.keep(order.taken());
            LOG.info("Card of order {} is made", order.orderNo());
            return;
        }
        Duration doubled = wait.multipliedBy(2);
        Duration limit = properties.callbackBackOffLimit();
        announceAt(order, clock.instant().plus(wait), doubled.compareTo(limit) < 0 ? doubled : limit);
    }
}

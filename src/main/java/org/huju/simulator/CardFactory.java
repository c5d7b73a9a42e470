package org.huju.simulator;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.TaskScheduler;

/** Makes cards after a while and tells Huju, again and again, until Huju has taken the message. */
class CardFactory {

    private static final Logger LOG = LoggerFactory.getLogger(CardFactory.class);

    private final OrderBook book;
    private final CardMessages messages;
    private final Announcements announcements;
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
        this.announcements = new Announcements(scheduler, clock, properties);
        this.clock = clock;
        this.properties = properties;
    }

    /** Takes an order once; a repetition changes nothing, another order under the same number is a 409. */
    synchronized void take(String orderNo, byte[] ordered) {
        KeptOrder order = KeptOrder.of(orderNo, ordered, clock.instant().plus(properties.cardMakingDelay()));
        KeptOrder known = book.find(orderNo).orElse(null);
        if (known == null) {
            book.keep(order);
            announce(order);
        } else if (!known.digest().equals(order.digest())) {
            throw SimulatedProblems.of(HttpStatus.CONFLICT, "该订单号已用于其他订单");
        }
    }

    /** After a restart: whatever Huju has not taken is announced as if nothing had happened. */
    synchronized void resume() {
        book.unannounced().forEach(this::announce);
    }

    private void announce(KeptOrder order) {
        announcements.from(order.madeAt(), () -> isTaken(order));
    }

    private boolean isTaken(KeptOrder order) {
        if (!messages.send(order)) {
            return false;
        }
        book.keep(order.taken());
        LOG.info("Card of order {} is made", order.orderNo());
        return true;
    }
}

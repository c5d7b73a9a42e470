package org.huju.simulator;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.TaskScheduler;

/** Collects fees and tells Huju, again and again, until Huju has taken the message. */
class CashDesk {

    private static final String PATH = "/api/cashier/messages";

    private final JsonLines<KeptPayment> book;
    private final HujuInbox huju;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final SimulatorProperties properties;

    CashDesk(SimulatorProperties properties, TaskScheduler scheduler, Clock clock, Environment environment) {
        Path file = properties.dataDir().resolve("payments.jsonl");
        this.book = new JsonLines<>(file, KeptPayment.class, KeptPayment::orderNo);
        this.huju = new HujuInbox(properties, environment);
        this.scheduler = scheduler;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * Takes an order once; a repetition changes nothing, another order under the same number is a 409.
     *
     * @param paysByItself whether the payer pays after {@code huju.simulator.payment-delay}; else only when told to
     */
    synchronized void take(String orderNo, byte[] ordered, boolean paysByItself) {
        KeptPayment order = KeptPayment.of(
                orderNo, KeptOrder.of(orderNo, ordered, clock.instant()).digest());
        KeptPayment known = book.find(orderNo).orElse(null);
        if (known == null) {
            book.keep(order);
            if (paysByItself) {
                scheduler.schedule(() -> pay(orderNo), clock.instant().plus(properties.paymentDelay()));
            }
        } else if (!known.digest().equals(order.digest())) {
            throw SimulatedProblems.of(HttpStatus.CONFLICT, "该缴费单号已用于其他缴费单");
        }
    }

    /** Somebody pays; what is paid or withdrawn stays as it is. */
    synchronized KeptPayment pay(String orderNo) {
        KeptPayment order = get(orderNo);
        if (order.isDue()) {
            order = order.paid(LocalDate.now(clock));
            book.keep(order);
            announceAfter(order, Duration.ZERO);
        }
        return order;
    }

    synchronized KeptPayment withdraw(String orderNo) {
        KeptPayment order = get(orderNo);
        if (order.isDue()) {
            order = order.withdrawn();
            book.keep(order);
        }
        return order;
    }

    synchronized KeptPayment get(String orderNo) {
        return book.find(orderNo).orElseThrow(() -> SimulatedProblems.of(HttpStatus.BAD_REQUEST, "没有这个缴费单号"));
    }

    /** After a restart: whatever Huju has not taken is announced. Who had not paid yet pays only when told to. */
    synchronized void resume() {
        book.all().stream()
                .filter(order -> order.state() == KeptPayment.State.PAID && !order.announced())
                .forEach(order -> announceAfter(order, Duration.ZERO));
    }

    private void announceAfter(KeptPayment order, Duration wait) {
        scheduler.schedule(() -> announce(order, wait), clock.instant().plus(wait));
    }

    private void announce(KeptPayment order, Duration waited) {
        if (huju.send(PATH, properties.cashier(), order.orderNo(), SimulatedCashier.message(order))) {
            book.keep(order.taken());
            return;
        }
        Duration doubled = waited.isZero() ? properties.callbackBackOff() : waited.multipliedBy(2);
        Duration limit = properties.callbackBackOffLimit();
        announceAfter(order, doubled.compareTo(limit) < 0 ? doubled : limit);
    }
}

package org.huju.simulator;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.TaskScheduler;

/** Collects fees and tells Huju, again and again, until Huju has taken the message. */
class CashDesk {

    private static final String PATH = "/api/cashier/messages";

    private final JsonLines<KeptPayment> book;
    private final HujuInbox huju;
    private final Announcements announcements;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final SimulatorProperties properties;

    CashDesk(SimulatorProperties properties, TaskScheduler scheduler, Clock clock, Environment environment) {
        Path file = properties.dataDir().resolve("payments.jsonl");
        this.book = new JsonLines<>(file, KeptPayment.class, KeptPayment::orderNo);
        this.huju = new HujuInbox(properties, environment);
        this.announcements = new Announcements(scheduler, clock, properties);
        this.scheduler = scheduler;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * Takes an order once; a repetition changes nothing, another order under the same number is a 409. What was withdrawn before it came
     * stays withdrawn.
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
                scheduler.schedule(() -> pay(orderNo, false), clock.instant().plus(properties.paymentDelay()));
            }
        } else if (!known.wasNeverOrdered() && !known.digest().equals(order.digest())) {
            throw SimulatedProblems.of(HttpStatus.CONFLICT, "该缴费单号已用于其他缴费单");
        }
    }

    /**
     * Somebody pays; what is paid or withdrawn stays as it is.
     *
     * @param late whether the money was on its way before the order was withdrawn, and comes all the same
     */
    synchronized KeptPayment pay(String orderNo, boolean late) {
        KeptPayment order = get(orderNo);
        if (order.isDue() || late && order.state() == KeptPayment.State.WITHDRAWN) {
            order = order.paid(LocalDate.now(clock));
            book.keep(order);
            announce(order);
        }
        return order;
    }

    synchronized KeptPayment withdraw(String orderNo) {
        KeptPayment order = book.find(orderNo).orElseGet(() -> KeptPayment.neverOrdered(orderNo));
        if (order.isDue()) {
            order = order.withdrawn();
            book.keep(order);
        }
        return order;
    }

    /** Pays back what was paid; once is enough. */
    synchronized KeptPayment refund(String orderNo) {
        KeptPayment order = get(orderNo);
        if (order.state() == KeptPayment.State.PAID) {
            order = order.refunded(LocalDate.now(clock));
            book.keep(order);
        } else if (order.state() != KeptPayment.State.REFUNDED) {
            throw SimulatedProblems.of(HttpStatus.CONFLICT, "该缴费单没有缴费，不能退费");
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
                .forEach(this::announce);
    }

    private void announce(KeptPayment order) {
        announcements.from(clock.instant(), () -> isTaken(order));
    }

    private boolean isTaken(KeptPayment order) {
        boolean taken = huju.send(PATH, properties.cashier(), order.orderNo(), SimulatedCashier.message(order));
        if (taken) {
            keepTaken(order.orderNo());
        }
        return taken;
    }

    /** As it stands by now: it may have been paid back while Huju was told. */
    private synchronized void keepTaken(String orderNo) {
        book.keep(get(orderNo).taken());
    }
}

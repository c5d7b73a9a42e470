package org.huju.simulator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The card factory's orders, which a restart does not lose. */
class OrderBook {

    private final JsonLines<KeptOrder> orders;

    /** @throws java.io.UncheckedIOException if the directory cannot be written */
    OrderBook(Path directory) {
        this.orders = new JsonLines<>(directory.resolve("card-orders.jsonl"), KeptOrder.class, KeptOrder::orderNo);
    }

    Optional<KeptOrder> find(String orderNo) {
        return orders.find(orderNo);
    }

    List<KeptOrder> unannounced() {
        return orders.all().stream().filter(order -> !order.announced()).toList();
    }

    /** Returns once it is on the disk. */
    void keep(KeptOrder order) {
        orders.keep(order);
    }
}

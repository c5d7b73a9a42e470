package org.huju.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The card factory's orders in a file of JSON lines, so that a restart loses none. Each line is an order's whole state and
 * supersedes the earlier ones; a line that was cut off by a crash had not been answered for and is passed over.
 */
class OrderBook {

    private static final Logger LOG = LoggerFactory.getLogger(OrderBook.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Path file;
    private final Map<String, KeptOrder> orders = new LinkedHashMap<>();

    /** @throws UncheckedIOException if the directory cannot be written */
    OrderBook(Path directory) {
        this.file = directory.resolve("card-orders.jsonl");
        try {
            Files.createDirectories(directory);
            load();
        } catch (IOException e) {
            throw new UncheckedIOException("The card orders cannot be kept in " + file.toAbsolutePath(), e);
        }
    }

    synchronized Optional<KeptOrder> find(String orderNo) {
        return Optional.ofNullable(orders.get(orderNo));
    }

    synchronized List<KeptOrder> unannounced() {
        return orders.values().stream().filter(order -> !order.announced()).toList();
    }

    /** Returns once the line is on the disk. */
    synchronized void keep(KeptOrder order) {
        try {
            Files.writeString(
                    file, line(order), StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        orders.put(order.orderNo(), order);
    }

    /** Reads the file and writes it anew, a line for each order. */
    private void load() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        for (String line : Files.readAllLines(file)) {
            read(line).ifPresent(order -> orders.put(order.orderNo(), order));
        }
        Path fresh = file.resolveSibling("card-orders.jsonl.new");
        StringBuilder lines = new StringBuilder();
        for (KeptOrder order : orders.values()) {
            lines.append(line(order));
        }
        Files.writeString(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Optional<KeptOrder> read(String line) {
        try {
            return Optional.of(JSON.readValue(line, KeptOrder.class));
        } catch (JsonProcessingException e) {
            LOG.warn("An unreadable line among the card orders was passed over");
            return Optional.empty();
        }
    }

    private static String line(KeptOrder order) throws JsonProcessingException {
        return JSON.writeValueAsString(order) + "\n";
    }
}

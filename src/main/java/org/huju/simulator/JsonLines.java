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
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a simulated authority keeps, in a file of JSON lines, so that a restart loses none. Each line is a thing's whole state and
 * supersedes the earlier ones; a line that was cut off by a crash had not been answered for and is passed over.
 */
class JsonLines<T> {

    private static final Logger LOG = LoggerFactory.getLogger(JsonLines.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Path file;
    private final Class<T> type;
    private final Function<T, String> key;
    private final Map<String, T> kept = new LinkedHashMap<>();

    /** @throws UncheckedIOException if the directory cannot be written */
    JsonLines(Path file, Class<T> type, Function<T, String> key) {
        this.file = file;
        this.type = type;
        this.key = key;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            load();
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing can be kept in " + file.toAbsolutePath(), e);
        }
    }

    synchronized Optional<T> find(String wanted) {
        return Optional.ofNullable(kept.get(wanted));
    }

    synchronized List<T> all() {
        return List.copyOf(kept.values());
    }

    /** Returns once the line is on the disk. */
    synchronized void keep(T thing) {
        try {
            Files.writeString(
                    file, line(thing), StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kept.put(key.apply(thing), thing);
    }

    /** Reads the file and writes it anew, a line for each thing. */
    private void load() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        for (String line : Files.readAllLines(file)) {
            read(line).ifPresent(thing -> kept.put(key.apply(thing), thing));
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        StringBuilder lines = new StringBuilder();
        for (T thing : kept.values()) {
            lines.append(line(thing));
        }
        Files.writeString(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Optional<T> read(String line) {
        try {
            return Optional.of(JSON.readValue(line, type));
        } catch (JsonProcessingException e) {
            LOG.warn("An unreadable line of {} was passed over", file.getFileName());
            return Optional.empty();
        }
    }

    private static String line(Object thing) throws JsonProcessingException {
        return JSON.writeValueAsString(thing) + "\n";
    }
}

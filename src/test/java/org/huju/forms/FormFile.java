package org.huju.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huju.processmap.House;

/** One file of {@code forms/} or of the demonstration, read as the JSON it is. */
record FormFile(String name, JsonNode json) {

    static final Path DIRECTORY = Path.of("forms");

    static List<FormFile> all() {
        return House.formFiles().map(FormFile::read).toList();
    }

    private static FormFile read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".form", "");
            return new FormFile(name, JsonMapper.builder().build().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Every component, those inside groups too. */
    List<JsonNode> components() {
        return inside(json).toList();
    }

    /** The components that take something from the clerk. */
    List<JsonNode> fields() {
        return components().stream().filter(c -> c.has("key")).toList();
    }

    /** The words a clerk reads. */
    List<String> words() {
        return components().stream()
                .flatMap(c -> Stream.of(
                                Stream.of("label", "dateLabel", "description", "text", "content")
                                        .flatMap(name -> string(c, name).stream()),
                                labels(c.path("values")),
                                labels(c.path("columns")))
                        .flatMap(s -> s))
                .toList();
    }

    static Optional<String> string(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).textValue());
    }

    private static Stream<String> labels(JsonNode options) {
        return stream(options).map(option -> option.path("label").asText());
    }

    private static Stream<JsonNode> inside(JsonNode container) {
        return stream(container.path("components")).flatMap(c -> Stream.concat(Stream.of(c), inside(c)));
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }

    @Override
    public String toString() {
        return name;
    }
}

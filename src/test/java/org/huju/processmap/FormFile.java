package org.huju.processmap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One form: the file {@code forms/<form id>.form}. */
public record FormFile(String file, String id) {

    public static FormFile read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormFile parse(String file, String json) throws IOException {
        JsonNode form = new ObjectMapper().readTree(json);
        return new FormFile(file, form.path("id").asText());
    }

    /** Whether the models, which know the id, and people, who know the file, mean the same form. */
    public List<Fault> faults() {
        boolean same = file.equals(id + ".form");
        return same ? List.of() : List.of(new Fault(file, id, "give the form the id its file is named by"));
    }
}

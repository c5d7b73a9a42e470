package org.huju.verification.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** {@code docs/registries.openapi.yaml}, to hold what goes over the wire against it. */
public final class Contract {

    private static final JsonNode DOCUMENT = read();

    private Contract() {}

    public static JsonNode document() {
        return DOCUMENT;
    }

    /** @param schema the name under components/schemas */
    public static void fits(String schema, String json) {
        try {
            fits(schema, new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void fits(String schema, JsonNode json) {
        assertThat(errors(schema, json)).as("against " + schema).isEmpty();
    }

    static List<Error> errors(String schema, JsonNode json) {
        assertThat(DOCUMENT.at("/components/schemas/" + schema).isObject())
                .as(schema + " is in the contract")
                .isTrue();
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("$ref", "#/components/schemas/" + schema);
        root.set("components", DOCUMENT.path("components"));
        Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
        return validator.validate(
                json, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of("docs/registries.openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

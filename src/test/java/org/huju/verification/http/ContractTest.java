package org.huju.verification.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractTest {

    private int examples;

    @Test
    void every_example_fits_its_schema() {
        visit(Contract.document());

        assertThat(examples).isGreaterThanOrEqualTo(12);
    }

    @Test
    void the_check_itself_notices_a_wrong_value() throws Exception {
        JsonNode wrong = new ObjectMapper().readTree("{\"result\":\"PROBABLY\"}");

        assertThat(Contract.errors("DepartmentAnswer", wrong)).isNotEmpty();
    }

    @Test
    void nothing_personal_is_asked_for_in_an_address_or_a_header() {
        List<String> parameters = new ArrayList<>();
        Contract.document()
                .path("paths")
                .forEach(path -> path.forEach(operation -> operation
                        .path("parameters")
                        .forEach(p -> parameters.add(p.path("name").asText()))));

        assertThat(parameters).containsExactly("Idempotency-Key");
        assertThat(Contract.document().path("paths").fieldNames())
                .toIterable()
                .allSatisfy(path -> assertThat(path).doesNotContain("{"));
    }

    private void visit(JsonNode node) {
        if (node.has("schema") && node.has("examples")) {
            String schema = node.at("/schema/$ref").asText().replace("#/components/schemas/", "");
            for (JsonNode example : node.path("examples")) {
                Contract.fits(schema, example.path("value"));
                examples++;
            }
        }
        node.forEach(this::visit);
    }
}

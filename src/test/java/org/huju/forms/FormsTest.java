package org.huju.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("表单")
class FormsTest {

    /**
     * A dynamic list keeps the submit button disabled for ever, a frame opens other sites, and an open drop-down list of
     * Camunda Forms cannot be opened a second time before the focus has been elsewhere.
     */
    private static final Set<String> COMPONENTS = Set.of(
            "text", "html", "table", "group", "textfield", "textarea", "radio", "checklist", "checkbox", "datetime");

    private static final Map<String, FormContract> CONTRACTS = FormContract.all();

    static List<FormFile> forms() {
        return FormFile.all();
    }

    @Test
    @DisplayName("每一张表单都有约定，并在说明中有一行")
    void every_form_stands_in_the_contract_and_in_the_readme() throws IOException {
        Set<String> names = forms().stream().map(FormFile::name).collect(Collectors.toCollection(TreeSet::new));

        assertThat(names).containsExactlyInAnyOrderElementsOf(CONTRACTS.keySet());
        assertThat(Files.readAllLines(FormFile.DIRECTORY.resolve("README.md")).stream()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(3, line.indexOf('`', 3))))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_is_named_as_its_file_and_made_for_the_engine_in_use(FormFile form) {
        assertThat(form.json().path("id").asText()).isEqualTo(form.name());
        assertThat(form.json().path("type").asText()).isEqualTo("default");
        assertThat(form.json().path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.json().path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_uses_only_components_that_work_in_tasklist(FormFile form) {
        assertThat(form.components()).extracting(c -> c.path("type").asText()).isSubsetOf(COMPONENTS);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void ids_and_keys_are_unique_and_a_fields_id_tells_its_key(FormFile form) {
        assertThat(form.components()).extracting(c -> c.path("id").asText()).doesNotHaveDuplicates();
        assertThat(form.fields()).extracting(c -> c.path("key").asText()).doesNotHaveDuplicates();
        assertThat(form.fields())
                .allSatisfy(field -> assertThat(field.path("id").asText())
                        .isEqualTo("field_" + field.path("key").asText()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_clerk_reads_only_chinese(FormFile form) {
        assertThat(form.words()).isNotEmpty().allSatisfy(words -> {
            assertThat(Feel.withoutTemplates(words)).matches("(?s).*(\\p{IsHan}|<div class=).*");
            assertThat(Feel.withoutTemplates(words).replaceAll("<[^>]*>", "")).doesNotContainPattern("[A-Za-z]{2}");
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_field_has_a_label_and_every_text_a_longest_length(FormFile form) {
        assertThat(form.fields()).allSatisfy(field -> {
            assertThat(FormFile.string(field, "label").or(() -> FormFile.string(field, "dateLabel")))
                    .isPresent();
            if (field.path("type").asText().startsWith("text")) {
                assertThat(field.path("validate").path("maxLength").asInt()).isBetween(1, 2000);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_sends_what_the_code_behind_it_takes(FormFile form) {
        Map<String, Object> sent = form.fields().stream()
                .collect(Collectors.toMap(field -> field.path("key").asText(), FormsTest::shape));

        assertThat(sent).isEqualTo(CONTRACTS.get(form.name()).sends());
    }

    private static Object shape(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "datetime" -> field.path("subtype").asText();
            case "checkbox" -> "yes-or-no";
            case "checklist" -> "some of " + field.path("valuesKey").asText();
            case "radio" ->
                field.has("valuesKey")
                        ? "one of " + field.path("valuesKey").asText()
                        : FormFile.stream(field.path("values"))
                                .map(option -> option.path("value").asText())
                                .toList();
            default -> "text";
        };
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_shows_only_what_it_is_served(FormFile form) {
        FormContract contract = CONTRACTS.get(form.name());
        Set<String> known = Stream.concat(contract.shows().stream(), contract.sends().keySet().stream())
                .collect(Collectors.toSet());

        assertThat(form.components()).allSatisfy(component -> {
            assertThat(Feel.expressions(component))
                    .allSatisfy(feel -> assertThat(Feel.names(feel)).isSubsetOf(known));
            FormFile.string(component, "valuesKey")
                    .ifPresent(list -> assertThat(contract.shows()).contains(list));
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_components_of_a_row_fit_into_its_sixteen_columns(FormFile form) {
        Map<String, Integer> rows = form.components().stream()
                .collect(Collectors.groupingBy(
                        c -> c.path("layout").path("row").asText(),
                        Collectors.summingInt(
                                c -> c.path("layout").path("columns").asInt())));

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy((row, columns) -> assertThat(columns).isLessThanOrEqualTo(16));
    }
}

package org.huju.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("单位代办和持证人直接申请，是两张表单，同样的内容")
class PointsFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"group_holder", "group_base", "group_insuranceBase", "group_bonus"})
    @DisplayName("持证人和各项指标用同样的话填写")
    void holder_and_claims_are_asked_for_in_the_same_words(String group) {
        assertThat(component("request-direct-points", group)).isEqualTo(component("submit-points-application", group));
    }

    /** At 1366 pixels a quarter of the form has room for thirteen signs; what is longer is cut. */
    @ParameterizedTest
    @ValueSource(strings = {"review-indicators", "review-again"})
    @DisplayName("窄栏的标题在一行里写得下")
    void the_label_of_a_narrow_field_fits(String form) {
        assertThat(fields(form)
                        .filter(field -> field.path("layout").path("columns").asInt(16) <= 5))
                .isNotEmpty()
                .extracting(field -> field.path("label").asText())
                .allSatisfy(label -> assertThat(label).hasSizeLessThanOrEqualTo(13));
    }

    private static Stream<JsonNode> fields(String form) {
        return FormFile.all().stream().filter(file -> file.name().equals(form)).flatMap(file -> file.fields().stream());
    }

    private static JsonNode component(String form, String id) {
        return FormFile.all().stream()
                .filter(file -> file.name().equals(form))
                .flatMap(file -> file.components().stream())
                .filter(component -> component.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

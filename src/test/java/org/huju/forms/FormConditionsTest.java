package org.huju.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("表单中有条件出现的内容")
class FormConditionsTest {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    static Stream<Arguments> conditions() {
        return FormFile.all().stream()
                .flatMap(form -> form.components().stream()
                        .filter(c -> c.path("conditional").has("hide"))
                        .map(c -> Arguments.of(
                                form.name(),
                                c.path("id").asText(),
                                c.path("conditional").path("hide").asText())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("conditions")
    void what_has_a_condition_is_hidden_as_long_as_nothing_is_known(String form, String id, String condition) {
        assertThat(condition).startsWith("=");
        assertThat(hidden(condition, Map.of())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check-materials      | finding  | MATERIALS    | gapNote
            check-materials      | finding  | NOT_ACCEPTED | refusalGround refusalReason
            supplement-materials | choice   | SUPPLEMENTED |
            supplement-materials | choice   | WITHDRAWN    | withdrawalReason
            review-comparison    | decision | PASS         | reason
            review-comparison    | decision | VERIFY       | departments question
            review-comparison    | decision | REFUSE       | reason refusalGround
            approve-issuance     | decision | ISSUE        |
            approve-issuance     | decision | RETURN       | reason
            approve-issuance     | decision | REFUSE       | reason refusalGround
            check-correction     | correction | CORRECTED  | number
            check-correction     | correction | NOT_CORRECTED |
            recheck-points       | decision | UPHOLD       |
            recheck-points       | decision | CORRECT      | detentions familyPlanningViolation ordinaryCrimes seriousCrime
            submit-application   | agentKind | NONE        |
            submit-application   | agentKind | GUARDIAN    | agentIdNumber agentName agentPhone
            submit-points-application | title | NONE       |
            submit-points-application | title | SENIOR     | titleBaseMonths
            check-points-materials | finding | MATERIALS   | gapNote
            check-points-materials | finding | NOT_ACCEPTED | refusalGround refusalReason
            correct-materials    | choice   | CORRECTED    |
            correct-materials    | choice   | WITHDRAWN    | withdrawalReason
            confirm-score        | decision | CONFIRM      |
            confirm-score        | decision | RETURN       | reason
            confirm-falsehood    | decision | CONFIRM      | gravity responsible
            confirm-falsehood    | decision | RETURN       |
            confirm-late-falsehood | decision | CONFIRM    | gravity responsible
            review-indicators    | claim_title | 高级职称    | finding_title
            review-indicators    | finding_title | TRUE     |
            review-indicators    | finding_title | NOT_PROVED | reason_title
            review-again         | finding_title | FALSE    | reason_title
            """)
    void a_choice_asks_for_what_it_needs_and_no_more(String form, String key, String choice, String asked) {
        Map<String, Object> values =
                Map.of(key, choice, "presentMaterials", List.of(), "materials", List.of(Map.of("name", "照片")));

        assertThat(asked(form, values)).isEqualTo(asked == null ? List.of() : List.of(asked.split(" ")));
    }

    @Test
    @DisplayName("材料齐全的，不再要求说明缺少什么")
    void complete_materials_need_no_note_on_gaps() {
        Map<String, Object> values = new TreeMap<>(Map.of("finding", "MATERIALS"));
        values.put("materials", List.of(Map.of("name", "照片")));
        values.put("presentMaterials", List.of("photo"));

        assertThat(asked("check-materials", values)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TRUE, education, reason_education", "TRUE, title, ''", "FALSE, title, reason_education"})
    @DisplayName("部门答复不属实而认定属实的，也要求写理由")
    void a_finding_against_an_answer_is_asked_its_reason(String finding, String denied, String asked) {
        Map<String, Object> values = Map.of("finding_education", finding, "denied", List.of(denied));

        assertThat(String.join(" ", asked("review-indicators", values))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"photo form, ''", "photo, furtherDemandReason gapNote", "form, gapNote"})
    @DisplayName("没有告知过的材料没有勾选的，才要求写再次告知的理由")
    void a_further_demand_is_asked_its_reason(String present, String asked) {
        Map<String, Object> values = new TreeMap<>(Map.of("finding", "MATERIALS"));
        values.put("materials", List.of(Map.of("name", "照片"), Map.of("name", "申请表")));
        values.put("presentMaterials", List.of(present.split(" ")));
        values.put("unnamedMaterials", List.of("form"));

        assertThat(String.join(" ", asked("check-materials", values))).isEqualTo(asked);
    }

    /** The conditional fields in sight, in the order of their keys. */
    private static List<String> asked(String name, Map<String, Object> values) {
        return form(name).fields().stream()
                .filter(field -> field.path("conditional").has("hide"))
                .filter(field -> !hidden(field.path("conditional").path("hide").asText(), values))
                .map(field -> field.path("key").asText())
                .sorted()
                .collect(Collectors.toList());
    }

    private static FormFile form(String name) {
        return FormFile.all().stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean hidden(String condition, Map<String, Object> values) {
        EvaluationResult result = FEEL.evaluateExpression(condition.substring(1), values);
        assertThat(result.isSuccess()).as(condition).isTrue();
        return (Boolean) result.result();
    }

    @Test
    @DisplayName("不予办理须有依据和理由")
    void what_is_asked_for_must_be_filled_in() {
        assertThat(Stream.of("check-materials", "review-comparison", "approve-issuance")
                        .flatMap(name -> form(name).fields().stream())
                        .filter(field ->
                                field.path("key").asText().matches("refusalGround|.*[rR]eason|question|departments"))
                        .map(field -> field.path("validate").path("required")))
                .hasSizeGreaterThan(6)
                .allMatch(JsonNode::asBoolean);
    }
}

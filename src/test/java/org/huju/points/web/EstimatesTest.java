package org.huju.points.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HujuTest
@DisplayName("积分估算：谁都可以问，填错的指出哪一项")
class EstimatesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String GRADUATE =
            "{\"on\":\"2023-06-01\",\"birthDate\":\"1990-01-01\",\"education\":\"BACHELOR_DEGREE\"}";

    @LocalServerPort
    private int port;

    @Test
    void what_was_left_out_counts_as_none() throws Exception {
        JsonNode answer = estimate("{\"on\":\"2023-06-01\",\"birthDate\":\"1990-01-01\"}");

        assertThat(answer.get("eligible").booleanValue()).isTrue();
        assertThat(answer.get("total").intValue()).isEqualTo(30);
        assertThat(answer.get("standard").intValue()).isEqualTo(120);
        assertThat(answer.get("reached").booleanValue()).isFalse();
        assertThat(answer.get("vetoed").booleanValue()).isFalse();
        assertThat(answer.get("items")).hasSize(1);
        assertThat(answer.at("/items/0/indicator").textValue()).isEqualTo("age");
        assertThat(answer.at("/items/0/points").intValue()).isEqualTo(30);
        assertThat(answer.at("/items/0/source").textValue()).contains("积分管理办法");
        assertThat(answer.at("/items/0/label").textValue()).isEqualTo("年龄");
    }

    @Test
    void the_whole_request_of_the_interface_is_understood() throws Exception {
        JsonNode answer = estimate("""
                {"on":"2023-06-01","birthDate":"1990-01-01","education":"MASTER","title":"SENIOR","titleBaseMonths":6,
                 "insuredMonths":25,"baseMonths":{"atLeast0_8":36,"atLeast1":36,"atLeast2":0,"at3":0},
                 "entrepreneur":false,"intermediary":false,"shortageMajor":true,"freshGraduate":false,
                 "yearlyTaxYuan":0,"localEmployees":0,"publicServiceYears":0,"outerSuburbYears":0,"award":"NONE",
                 "spouseYears":2,"falseMaterials":0,"detentions":1,"ordinaryCrimes":0,"seriousCrime":false,
                 "familyPlanningViolation":false}""");

        // 30 + 140 (title, not 100 of education) + 6 + 30 + 50 + 8 - 50
        assertThat(answer.get("total").intValue()).isEqualTo(214);
        assertThat(texts(answer.get("items"), "indicator"))
                .containsExactly(
                        "age", "title", "insurance-years", "shortage-major", "insurance-base", "spouse", "detentions");
        assertThat(texts(answer.get("notCounted"), "indicator")).containsExactly("education");
        assertThat(answer.at("/notCounted/0/source").textValue()).contains("择一计分");
        assertThat(answer.get("advice")).isEmpty();
    }

    @Test
    void months_at_three_times_the_wage_may_be_stated_alone() throws Exception {
        JsonNode answer = estimate(
                "{\"on\":\"2023-06-01\",\"birthDate\":\"1990-01-01\",\"baseMonths\":{\"atLeast0_8\":0,\"atLeast1\":0,\"atLeast2\":0,\"at3\":24}}");

        assertThat(answer.get("total").intValue()).isEqualTo(30 + 120);
    }

    @Test
    void null_means_none_too() throws Exception {
        JsonNode answer = estimate(
                "{\"on\":\"2023-06-01\",\"birthDate\":\"1990-01-01\",\"education\":null,\"spouseYears\":null,\"baseMonths\":null}");

        assertThat(answer.get("total").intValue()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"2005-06-02, false, 18周岁", "1962-06-01, false, 60周岁"})
    void who_cannot_apply_is_told_why(String birthDate, boolean vetoed, String reason) throws Exception {
        JsonNode answer = estimate("{\"on\":\"2023-06-01\",\"birthDate\":\"" + birthDate + "\"}");

        assertThat(answer.get("eligible").booleanValue()).isFalse();
        assertThat(answer.get("total").isNull()).isTrue();
        assertThat(answer.get("vetoed").booleanValue()).isEqualTo(vetoed);
        assertThat(answer.at("/reasons/0/text").textValue()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seriousCrime", "familyPlanningViolation"})
    void a_veto_leaves_no_points(String field) throws Exception {
        JsonNode answer = estimate(with(GRADUATE, field, "true"));

        assertThat(answer.get("eligible").booleanValue()).isFalse();
        assertThat(answer.get("vetoed").booleanValue()).isTrue();
        assertThat(answer.get("total").isNull()).isTrue();
        assertThat(answer.get("reasons")).hasSize(1);
    }

    /** Midnight of these days was skipped in Shanghai: they are dates like any other. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1940-06-01", "1941-03-15", "1942-01-31", "1946-05-15", "1947-04-15", "1948-05-01", "1949-05-01"
            })
    void days_without_a_midnight_are_birth_dates(String birthDate) throws Exception {
        JsonNode answer = estimate("{\"on\":\"2023-06-01\",\"birthDate\":\"" + birthDate + "\"}");

        assertThat(answer.at("/reasons/0/text").textValue()).contains("60周岁");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("on", "null", "请填写"),
                arguments("on", "\"2017-12-31\"", "2018-01-01"),
                arguments("on", "\"2023-02-30\"", "不是日期"),
                arguments("on", "\"9999-01-01\"", "之间"),
                arguments("on", "20230601", "不是日期"),
                arguments("birthDate", "null", "请填写"),
                arguments("birthDate", "\"1990-02-30\"", "不是日期"),
                arguments("birthDate", "\"1990/01/01\"", "不是日期"),
                arguments("birthDate", "\"2023-06-02\"", "计算日期"),
                arguments("birthDate", "\"2999-01-01\"", "今天"),
                arguments("birthDate", "\"1800-01-01\"", "年前"),
                arguments("education", "\"PHD\"", "没有这个选项"),
                arguments("education", "\"master\"", "没有这个选项"),
                arguments("education", "5", "没有这个选项"),
                arguments("education", "[\"MASTER\"]", "格式"),
                arguments("title", "\"JUNIOR\"", "没有这个选项"),
                arguments("award", "{}", "格式"),
                arguments("titleBaseMonths", "13", "0至12"),
                arguments("titleBaseMonths", "-1", "0至12"),
                arguments("insuredMonths", "-1", "0至720"),
                arguments("insuredMonths", "721", "0至720"),
                arguments("insuredMonths", "12.5", "整数"),
                arguments("insuredMonths", "true", "整数"),
                arguments("insuredMonths", "1e400", "整数"),
                arguments("insuredMonths", "99999999999999999999", "整数"),
                arguments("yearlyTaxYuan", "-100000", "整数"),
                arguments("yearlyTaxYuan", "9000000000", "整数"),
                arguments("localEmployees", "100001", "整数"),
                arguments("publicServiceYears", "61", "0至60"),
                arguments("outerSuburbYears", "-5", "0至60"),
                arguments("spouseYears", "1000", "0至60"),
                arguments("falseMaterials", "-1", "整数"),
                arguments("detentions", "100", "整数"),
                arguments("ordinaryCrimes", "\"many\"", "整数"),
                arguments("entrepreneur", "\"yes\"", "true"),
                arguments("seriousCrime", "1", "true"),
                arguments("baseMonths", "36", "格式"),
                arguments("unknownField", "1", "没有“unknownField”这个字段"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void each_wrong_field_is_named(String field, String value, String said) throws Exception {
        assertProblem(with(GRADUATE, field, value), field, said);
    }

    static Stream<Arguments> wrongMonths() {
        return Stream.of(
                arguments("{\"atLeast0_8\":49}", "baseMonths.atLeast0_8", "0至48"),
                arguments("{\"atLeast0_8\":35,\"atLeast1\":36}", "baseMonths.atLeast1", "不能多于"),
                arguments("{\"atLeast0_8\":36,\"atLeast1\":10,\"atLeast2\":11}", "baseMonths.atLeast2", "不能多于"),
                arguments("{\"atLeast0_8\":36,\"atLeast1\":36,\"atLeast2\":23,\"at3\":24}", "baseMonths.at3", "不能多于"),
                arguments("{\"at3\":37}", "baseMonths.at3", "0至36"),
                arguments("{\"atLeast3\":1}", "baseMonths.atLeast3", "没有"));
    }

    @ParameterizedTest
    @MethodSource("wrongMonths")
    void contradictory_months_are_named(String months, String field, String said) throws Exception {
        assertProblem(with(GRADUATE, "baseMonths", months), field, said);
    }

    @Test
    void every_problem_is_told_at_once() throws Exception {
        HttpResponse<String> response =
                post("{\"on\":\"2017-01-01\",\"birthDate\":\"x\",\"education\":\"y\",\"insuredMonths\":-1}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(texts(JSON.readTree(response.body()).get("problems"), "field"))
                .containsExactlyInAnyOrder("on", "birthDate", "education", "insuredMonths");
    }

    @Test
    @DisplayName("许多不认识的字段：最多指出20个，可填的字段只列一次")
    void many_unknown_fields_make_no_long_answer() throws Exception {
        ObjectNode many = (ObjectNode) JSON.readTree(GRADUATE);
        IntStream.range(0, 1000).forEach(i -> many.put("x" + i, 1));
        HttpResponse<String> response = post(many.toString());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(response.body()).get("problems"))
                .hasSize(21)
                .filteredOn(problem -> problem.get("message").textValue().contains("可以填写的是"))
                .hasSize(1);
        assertThat(response.body()).hasSizeLessThan(6000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "7", "\"text\"", "{", "{\"on\":}"})
    void what_is_no_object_is_refused(String body) throws Exception {
        assertThat(post(body).statusCode()).isEqualTo(400);
    }

    @Test
    void the_advice_leads_to_what_it_says() throws Exception {
        JsonNode answer = estimate("{\"on\":\"2023-06-01\",\"birthDate\":\"1990-01-01\",\"education\":\"BACHELOR\"}");

        assertThat(answer.get("total").intValue()).isEqualTo(90);
        JsonNode degree = advice(answer, "education");
        assertThat(degree.get("gain").intValue()).isEqualTo(30);
        assertThat(degree.get("total").intValue()).isEqualTo(120);
        assertThat(degree.get("reached").booleanValue()).isTrue();
        assertThat(degree.get("text").textValue()).contains("学士");
    }

    private static JsonNode advice(JsonNode answer, String indicator) {
        return StreamSupport.stream(answer.get("advice").spliterator(), false)
                .filter(advice -> advice.get("indicator").textValue().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private void assertProblem(String body, String field, String said) throws Exception {
        HttpResponse<String> response = post(body);

        assertThat(response.statusCode()).isEqualTo(400);
        JsonNode problems = JSON.readTree(response.body()).get("problems");
        assertThat(texts(problems, "field")).containsExactly(field);
        assertThat(problems.at("/0/message").textValue()).contains(said);
    }

    private JsonNode estimate(String body) throws IOException, InterruptedException {
        HttpResponse<String> response = post(body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/points/estimates"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static String with(String body, String field, String value) throws IOException {
        String without = ((ObjectNode) JSON.readTree(body)).without(field).toString();
        return without.substring(0, without.length() - 1) + ",\"" + field + "\":" + value + "}";
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(element -> element.get(field).textValue())
                .toList();
    }
}

package org.huju.issuance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseWalk;
import org.huju.support.Filings;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("填错的申请：指出哪一项、怎么改，什么也不留下")
class BadInputTest {

    /** 2026-11-23 less half a year is 2026-05-23: registered on that day counts, a day later does not. */
    private static final String ONE_DAY_SHORT = "2026-05-24";

    @Autowired
    private CaseWalk walk;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private FilingApi api;

    @BeforeEach
    void reset() {
        walk.reset();
        api = new FilingApi(port);
    }

    @AfterEach
    void nothingIsStoredAndNoNumberIsLogged(CapturedOutput log) {
        assertThat(jdbc.sql("select count(*) from permit_application")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from act_ru_execution")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(log.getAll()).doesNotContain("340104199205171023", "340104199205171024", "340104920517102");
    }

    static Stream<Arguments> wrong() {
        String long60 = "林".repeat(60);
        return Stream.of(
                arguments("idNumber", "340104199205171024", "校验"),
                arguments("idNumber", "340104199902290014", "日期"),
                arguments("idNumber", "340104920517102", "18位"),
                arguments("idNumber", "", "请填写"),
                arguments("idNumber", "34010419920517\u00001023", "公民身份号码"),
                arguments("applicantName", "林", "1个字"),
                arguments("applicantName", long60, "50"),
                arguments("applicantName", "林若溪😀", "表情"),
                arguments("applicantName", "林\u0000溪", "字符"),
                arguments("phone", "12345", "11位"),
                arguments("residenceAddress", "上海市\u0000", "地址"),
                arguments("householdAddress", "巷".repeat(201), "200"),
                arguments("streetCode", "999999999", "街镇"),
                arguments("registeredOn", "2026-02-30", "日期"),
                arguments("registeredOn", "2026-11-24", "今天"),
                arguments("registeredOn", ONE_DAY_SHORT, "2026-11-24"),
                arguments("registeredOn", "1991-01-01", "出生"),
                arguments("homeKind", "CASTLE", "选项"),
                arguments("ground", null, "请选择"),
                arguments("agentKind", "FRIEND", "选项"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("wrong")
    void namesTheFieldAndWhatToDo(String field, String value, String hint) {
        FilingApi.Answer answer = api.file(Filings.with(Filings.of(SampleCitizens.consistent()), field, value));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(messageFor(answer, field)).contains(hint);
    }

    @Test
    @DisplayName("参照第八条（系统设定）：未满16周岁须由监护人代办")
    void aMinorNeedsAGuardian() {
        FilingApi.Answer answer = api.file(Filings.of(SampleCitizens.minor()));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(messageFor(answer, "agentKind")).contains("监护人", "第八条");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        FilingApi.Answer answer = api.file(Map.of());
        assertThat(answer.body().at("/problems").findValuesAsText("field"))
                .contains("applicantName", "idNumber", "phone", "streetCode", "registeredOn", "homeKind", "ground");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"registeredOn\":{}}", "{\"addressAsRegistered\":\"perhaps\"}"})
    void whatIsNoApplicationAtAllIsABadRequest(String body) {
        assertThat(api.fileText(body).status()).isEqualTo(400);
    }

    @Test
    void theSubmissionNeedsItsKey() {
        FilingApi.Answer answer = api.fileWithoutKey(Filings.of(SampleCitizens.consistent()));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(messageFor(answer, "Idempotency-Key")).contains("Idempotency-Key");
    }

    private static String messageFor(FilingApi.Answer answer, String field) {
        for (JsonNode problem : answer.body().at("/problems")) {
            if (problem.get("field").asText().equals(field)) {
                return problem.get("message").asText();
            }
        }
        throw new AssertionError("no problem names " + field + ": " + answer.body());
    }
}

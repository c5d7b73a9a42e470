package org.huju.endorsement.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.permit.Permit;
import org.huju.permit.PermitCases;
import org.huju.permit.Permits;
import org.huju.simulator.SampleHolders;
import org.huju.support.CaseTest;
import org.huju.support.HeldPermits;
import org.huju.support.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("网上签注")
class RequestEndorsementOnlineTest extends CaseTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate TODAY = MovableClock.START;

    @Autowired
    private Permits permits;

    @Autowired
    private PermitCases cases;

    @Autowired
    private RuntimeService runtimeService;

    @LocalServerPort
    private int port;

    private Permit permit;

    @BeforeEach
    void givePermit() {
        permit = HeldPermits.of(SampleHolders.named("reachesStandard"), TODAY.plusDays(10));
        permits.add(permit);
    }

    private Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("idNumber", permit.holder().value());
        body.put("addressAsRegistered", true);
        body.put("groundHolds", true);
        return body;
    }

    private HttpResponse<String> send(Map<String, Object> body, String key) throws Exception {
        return send(permit.permitNo(), body, key, "online-hall:huju2026");
    }

    private HttpResponse<String> send(String permitNo, Map<String, Object> body, String key, String account)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/permits/" + permitNo + "/endorsements"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (account != null) {
            byte[] bytes = account.getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private long begun() {
        return runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey("endorsement")
                .count();
    }

    @Test
    @DisplayName("比对没有变化：不到窗口就签注了；同一提交编号再送一次，还是同一件")
    void asked_for_online_it_is_endorsed_without_coming() throws Exception {
        HttpResponse<String> first = send(body(), "key-1");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(send(body(), "key-1").body()).isEqualTo(first.body());
        assertThat(begun()).isEqualTo(1);
        String caseNo = JSON.readTree(first.body()).get("caseNo").asText();
        String id = cases.withNumber(caseNo).orElseThrow().id().toString();
        ProcessInstance endorsement = runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult();
        jobs.run(endorsement);

        assertThat(permits.get(permit.id()).validUntil())
                .isEqualTo(TODAY.plusDays(10).plusYears(1));
        assertThat(send(body(), "key-1").body()).isEqualTo(first.body());
    }

    @Test
    @DisplayName("同一提交编号用于另一件的，不收")
    void the_same_key_for_something_else_is_refused() throws Exception {
        send(body(), "key-1");
        Map<String, Object> other = body();
        other.put("groundHolds", false);
        HttpResponse<String> refused = send(other, "key-1");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Idempotency-Key", "另一件签注");
    }

    @Test
    @DisplayName("别人的公民身份号码和没有的编号，答复一样；没有凭证的不答")
    void a_wrong_holder_and_an_unknown_number_look_the_same() throws Exception {
        Map<String, Object> others = body();
        others.put(
                "idNumber",
                SampleHolders.named("belowStandard").person().idNumber().value());
        HttpResponse<String> wrongHolder = send(others, "key-1");
        HttpResponse<String> unknown = send("HP-0", body(), "key-2", "online-hall:huju2026");

        assertThat(wrongHolder.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(unknown.body()).get("problems"))
                .isEqualTo(JSON.readTree(wrongHolder.body()).get("problems"));
        assertThat(send("HP-0", body(), "key-3", null).statusCode()).isEqualTo(401);
        assertThat(send("HP-0", body(), "key-3", "card-factory:huju2026").statusCode())
                .isEqualTo(403);
        assertThat(begun()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "idNumber, '', 请填写“公民身份号码”",
        "idNumber, 110105194912310021, 公民身份号码",
        "addressAsRegistered, '', 居住地住址是否与登记一致",
        "groundHolds, '', 申办条件是否仍然具备",
        "groundHolds, perhaps, groundHolds",
        "agentKind, FRIEND, 没有这个选项",
        "agentKind, GUARDIAN, 请填写“代办人姓名”",
    })
    void a_field_that_is_wrong_is_named(String field, String value, String message) throws Exception {
        Map<String, Object> body = body();
        body.put(field, value.isEmpty() ? null : value);
        HttpResponse<String> refused = send(body, "key-1");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(message).doesNotContain("110105194912310021");
        assertThat(begun()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"-", "' '"},
            nullValues = "-")
    void the_key_is_needed(String key) throws Exception {
        HttpResponse<String> refused = send(body(), key);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Idempotency-Key");
    }
}

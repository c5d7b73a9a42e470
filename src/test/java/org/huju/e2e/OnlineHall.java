package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.huju.desk.DemoAccounts;

/** 网上办事大厅: files applications and lets applicants ask how they stand. */
public final class OnlineHall {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String APPLICATIONS = "/api/permit-applications";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    public OnlineHall(URI base) {
        this.base = base;
    }

    /** @return 收件编号 and 查询码 */
    public Filed file(Map<String, Object> form, String idempotencyKey) throws IOException, InterruptedException {
        String account = "online-hall:" + DemoAccounts.PASSWORD;
        HttpResponse<String> answer = send(HttpRequest.newBuilder(base.resolve(APPLICATIONS))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(form))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode filed = JSON.readTree(answer.body());
        return new Filed(
                filed.path("applicationNo").asText(), filed.path("queryCode").asText());
    }

    /** What the applicant reads, in plain Chinese. */
    String state(Filed filed) throws IOException, InterruptedException {
        String path = APPLICATIONS + "/" + filed.applicationNo() + "/status?queryCode=" + filed.queryCode();
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(base.resolve(path)).GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("state").asText();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    public record Filed(String applicationNo, String queryCode) {}
}

package org.huju.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HujuTest
@DisplayName("太大的请求：413，说明上限，什么也不解析")
class BodyLimitTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int KILO = 1024;

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/api/points/estimates, , 16, 16 KB",
        "/api/points/applications, employer-hall, 64, 64 KB",
        "/api/points/applications/batch, employer-hall, 2048, 2 MB",
        "/api/points/rule-drafts, rules-office, 2048, 2 MB",
        "/api/permit-applications, online-hall, 64, 64 KB",
        "/api/card-factory/messages, card-factory, 64, 64 KB"
    })
    void one_byte_more_is_too_much(String path, String user, int kilobytes, String told) throws Exception {
        byte[] justEnough = spaces(kilobytes * KILO);
        byte[] tooMuch = spaces(kilobytes * KILO + 1);

        assertThat(post(path, user, BodyPublishers.ofByteArray(justEnough)).statusCode())
                .isEqualTo(400);
        assertTooLarge(post(path, user, BodyPublishers.ofByteArray(tooMuch)), told);
        assertTooLarge(post(path, user, withoutLength(tooMuch)), told);
    }

    @Test
    @DisplayName("没有登录的，先问是谁：一个字节也不读")
    void nobody_is_asked_who_it_is_first() throws Exception {
        assertThat(post("/api/points/applications", null, BodyPublishers.ofByteArray(spaces(65 * KILO)))
                        .statusCode())
                .isEqualTo(401);
    }

    private static void assertTooLarge(HttpResponse<String> answer, String told) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("最多接收" + told);
    }

    private static byte[] spaces(int length) {
        return " ".repeat(length).getBytes(StandardCharsets.US_ASCII);
    }

    private static BodyPublisher withoutLength(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private HttpResponse<String> post(String path, String user, BodyPublisher body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(body);
        if (user != null) {
            String account = Base64.getEncoder().encodeToString((user + ":huju2026").getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + account);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}

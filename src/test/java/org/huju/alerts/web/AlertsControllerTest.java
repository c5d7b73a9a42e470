package org.huju.alerts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HujuTest
@DisplayName("预警的页面：没有登录的什么也看不到")
class AlertsControllerTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"", "?before=10&size=5"})
    void without_a_log_in_nothing_is_told(String query) throws Exception {
        var answer = ask(query);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("登录已失效，请重新登录").doesNotContain("\"alerts\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"size", "before"})
    void what_is_no_number_is_told_in_chinese(String field) throws Exception {
        var answer = ask("?" + field + "=many");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"", "请填写整数");
    }

    private HttpResponse<String> ask(String query) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/camunda/api/board/alerts" + query))
                .build();

        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}

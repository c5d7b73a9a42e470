package org.huju.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HujuTest
@DisplayName("公开的网页：人人可看，不弹出登录框")
class PublicPagesTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET, /points, 200",
        "HEAD, /points, 200",
        "GET, /points/, 200",
        "HEAD, /points/, 200",
        "GET, /points/index.html, 200",
        "HEAD, /points/index.html, 200",
        "GET, /points/nothing.css, 404",
        "HEAD, /points/nothing.css, 404",
        "GET, /points/a/b, 403",
        "POST, /points, 403",
        "DELETE, /points/index.html, 403"
    })
    void a_stranger_sees_them_and_is_never_asked_to_log_in(String method, String path, int status) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }
}

package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.huju.desk.DemoAccounts;

/** A browser's session with the web applications, without the browser: cookies, and the token against forged requests. */
final class WebSession {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "XSRF-TOKEN";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI base;

    private WebSession(URI base) {
        this.base = base;
    }

    /** Somebody who has opened Tasklist and not logged in. */
    static WebSession open(URI base) throws IOException, InterruptedException {
        WebSession session = new WebSession(base);
        assertThat(session.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        return session;
    }

    static WebSession logIn(URI base, String user) throws IOException, InterruptedException {
        WebSession session = open(base);
        HttpRequest.Builder form = session.request("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + user + "&password=" + DemoAccounts.PASSWORD));
        assertThat(session.send(form).statusCode()).as("log-in of %s", user).isEqualTo(200);
        session.get("/camunda/app/tasklist/default/"); // The new session has a new token.
        return session;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** As another page would send it that knows the cookies and not the token. */
    HttpResponse<String> forge(String path, Object body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return send(request);
    }

    HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(String method, String path, Object body) throws IOException, InterruptedException {
        String json = JSON.writeValueAsString(body);
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(TOKEN))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}

package org.huju.bench;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.huju.desk.DemoAccounts;

/** Somebody who is logged in to one of the web applications, and asks what its pages ask. */
final class CockpitSession {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "XSRF-TOKEN";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI base;

    private CockpitSession(URI base) {
        this.base = base;
    }

    static CockpitSession logIn(URI base, String user) throws IOException, InterruptedException {
        return logIn(base, user, "cockpit");
    }

    /** @param app {@code cockpit} or {@code tasklist} */
    static CockpitSession logIn(URI base, String user, String app) throws IOException, InterruptedException {
        CockpitSession session = new CockpitSession(base);
        String page = "/camunda/app/" + app + "/default/";
        session.send(session.request(page).GET());
        session.send(session.request("/camunda/api/admin/auth/user/default/login/" + app)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + user + "&password=" + DemoAccounts.PASSWORD)));
        session.send(session.request(page).GET()); // The new session has a new token.
        return session;
    }

    /** @return how long it took, in nanoseconds, to the last byte */
    long time(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).GET();
        long before = System.nanoTime();
        send(request);
        return System.nanoTime() - before;
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path).GET()).body());
    }

    /** @return whether it was answered with what was asked for */
    boolean get(String path) throws IOException, InterruptedException {
        return accepted(request(path).GET());
    }

    /** @return whether it was accepted */
    boolean post(String path, Object body) throws IOException, InterruptedException {
        return accepted(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private boolean accepted(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.discarding()).statusCode() / 100 == 2;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(TOKEN))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode())
                .as("%s: %s", answer.uri(), answer.body())
                .isEqualTo(200);
        return answer;
    }
}

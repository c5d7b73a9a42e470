package org.huju.issuance.web;

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
import java.util.UUID;

/** The online hall and the applicant, as they call Huju. */
class FilingApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    FilingApi(int port) {
        this.base = "http://localhost:" + port;
    }

    record Answer(int status, String contentType, JsonNode body) {}

    Answer file(Map<String, Object> form) {
        return file(form, UUID.randomUUID().toString());
    }

    Answer file(Map<String, Object> form, String idempotencyKey) {
        return send(filing(json(form)).header("Idempotency-Key", idempotencyKey));
    }

    Answer fileText(String body) {
        return send(filing(body).header("Idempotency-Key", "text"));
    }

    Answer fileWithoutKey(Map<String, Object> form) {
        return send(filing(json(form)));
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    Answer post(String path, String user, Object body) {
        return send(post(path, user).POST(BodyPublishers.ofString(json(body))));
    }

    private HttpRequest.Builder filing(String body) {
        return post("/api/permit-applications", "online-hall").POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder post(String path, String user) {
        String account = Base64.getEncoder().encodeToString((user + ":huju2026").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + account)
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            String contentType = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), contentType, JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package org.huju.points.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** The employers' hall as it calls Huju, and whoever asks for the status. */
class EmployersHall {

    static final String BATCH = "/batch";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private String user = "employer-hall";

    EmployersHall(int port) {
        this.base = "http://localhost:" + port + "/api/points/applications";
    }

    record Answer(int status, JsonNode body) {

        JsonNode row(int number) {
            return body.get("rows").get(number - 1);
        }

        String text(String field) {
            return body.get(field).asText();
        }
    }

    /** From now on with another account. */
    EmployersHall as(String otherUser) {
        user = otherUser;
        return this;
    }

    Answer file(Object fields) {
        return file(fields, UUID.randomUUID().toString());
    }

    Answer file(Object fields, String idempotencyKey) {
        return send(post("", "application/json", json(fields)).header("Idempotency-Key", idempotencyKey));
    }

    Answer fileWithoutKey(Object fields) {
        return send(post("", "application/json", json(fields)));
    }

    Answer batch(Object rows) {
        return send(post(BATCH, "application/json", json(rows)));
    }

    Answer batch(Object rows, String idempotencyKey) {
        return send(post(BATCH, "application/json", json(rows)).header("Idempotency-Key", idempotencyKey));
    }

    Answer csv(String file) {
        return csv(file.getBytes(StandardCharsets.UTF_8));
    }

    Answer csv(byte[] file) {
        return send(post(BATCH, "text/csv", BodyPublishers.ofByteArray(file)));
    }

    Answer text(String path, String contentType, String body) {
        return send(post(path, contentType, BodyPublishers.ofString(body)));
    }

    /** Without an account. */
    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    private HttpRequest.Builder post(String path, String contentType, BodyPublisher body) {
        String account = Base64.getEncoder().encodeToString((user + ":huju2026").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + account)
                .header("Content-Type", contentType)
                .POST(body);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static BodyPublisher json(Object value) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(value));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

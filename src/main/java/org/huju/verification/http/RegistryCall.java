package org.huju.verification.http;

import static org.huju.verification.RegistryUnavailable.Kind.BAD_ANSWER;
import static org.huju.verification.RegistryUnavailable.Kind.REFUSED;
import static org.huju.verification.RegistryUnavailable.Kind.SERVER_ERROR;
import static org.huju.verification.RegistryUnavailable.Kind.TIMEOUT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huju.verification.Registry;
import org.huju.verification.RegistryUnavailable;
import org.huju.verification.RegistryWatch;
import org.huju.verification.http.Endpoints.Endpoint;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * One question over HTTP. Questions and answers pass as bytes, so that nothing underneath can write them to a log; a
 * failure keeps no cause, because libraries quote what they could not read.
 */
class RegistryCall {

    static final int MAX_ANSWER_BYTES = 64 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final RestClient http;
    private final Endpoints endpoints;
    private final Duration readTimeout;
    private final List<RegistryWatch> watches;

    RegistryCall(RestClient http, Endpoints endpoints, Duration readTimeout, List<RegistryWatch> watches) {
        this.http = http;
        this.endpoints = endpoints;
        this.readTimeout = readTimeout;
        this.watches = watches;
    }

    /**
     * @param path as in the contract
     * @param expected statuses whose body the caller reads; any other is a {@link RegistryUnavailable}
     * @return an answer whose body is a JSON object
     */
    Answer post(
            Registry registry,
            String path,
            Map<String, String> headers,
            Map<String, ?> question,
            Set<Integer> expected) {
        long sentAt = System.nanoTime();
        try {
            Answer answer = ask(registry, path, headers, question, expected);
            watches.forEach(watch -> watch.answered(registry, since(sentAt)));
            return answer;
        } catch (RegistryUnavailable silent) {
            watches.forEach(watch -> watch.unavailable(registry, silent.kind(), since(sentAt)));
            throw silent;
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private Answer ask(
            Registry registry,
            String path,
            Map<String, String> headers,
            Map<String, ?> question,
            Set<Integer> expected) {
        Endpoint endpoint = endpoints.of(registry);
        long sentAt = System.nanoTime();
        try {
            return http.post()
                    .uri(URI.create(endpoint.url() + path))
                    .headers(h -> h.setBasicAuth(endpoint.user(), endpoint.password(), StandardCharsets.UTF_8))
                    .headers(h -> headers.forEach(h::set))
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                    .body(JSON.writeValueAsBytes(question))
                    .exchange((request, response) -> read(registry, response, expected, sentAt));
        } catch (ResourceAccessException e) {
            boolean late = e.getCause() instanceof HttpTimeoutException;
            throw new RegistryUnavailable(registry, late ? TIMEOUT : REFUSED, nameOf(e.getCause()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A question to " + registry.code() + " cannot be written as JSON");
        }
    }

    private Answer read(Registry registry, ClientHttpResponse response, Set<Integer> expected, long sentAt)
            throws IOException {
        int status = response.getStatusCode().value();
        if (!expected.contains(status)) {
            response.getBody().close();
            boolean theirs = status >= 500 || status == 429;
            throw new RegistryUnavailable(registry, theirs ? SERVER_ERROR : BAD_ANSWER, "HTTP " + status);
        }
        return new Answer(registry, status, json(registry, bytes(registry, response, sentAt)));
    }

    private byte[] bytes(Registry registry, ClientHttpResponse response, long sentAt) {
        byte[] bytes;
        try (InputStream body = response.getBody()) {
            bytes = body.readNBytes(MAX_ANSWER_BYTES + 1);
        } catch (IOException e) {
            boolean late = System.nanoTime() - sentAt >= readTimeout.toNanos();
            throw new RegistryUnavailable(registry, late ? TIMEOUT : BAD_ANSWER, "the answer broke off");
        }
        if (bytes.length > MAX_ANSWER_BYTES) {
            throw new RegistryUnavailable(registry, BAD_ANSWER, "more than " + MAX_ANSWER_BYTES + " bytes");
        }
        return bytes;
    }

    private static JsonNode json(Registry registry, byte[] bytes) {
        try {
            JsonNode body = JSON.readTree(bytes);
            if (body.isObject()) {
                return body;
            }
        } catch (IOException e) {
            // falls through: what could not be read is not repeated
        }
        throw new RegistryUnavailable(registry, BAD_ANSWER, "no JSON object");
    }

    private static String nameOf(Throwable cause) {
        return cause == null ? "no connection" : cause.getClass().getSimpleName();
    }
}

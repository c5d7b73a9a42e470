package org.huju.metrics;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What Prometheus would read. */
final class Scrape {

    private final int port;

    Scrape(int port) {
        this.port = port;
    }

    /** @param account user and password, or null for none */
    HttpResponse<String> answer(String account) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/prometheus"));
        if (account != null) {
            byte[] bytes = account.getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private List<String> lines() throws IOException, InterruptedException {
        return answer("monitoring:huju2026").body().lines().toList();
    }

    /**
     * The value of the line with that name and, in any order, those labels.
     *
     * @return empty if there is no such line
     */
    Optional<Double> value(String name, String... labels) throws IOException, InterruptedException {
        return lines().stream()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> List.of(labels).stream().allMatch(line::contains))
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst();
    }

    /** The names of all that is told. */
    List<String> names() throws IOException, InterruptedException {
        return lines().stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .distinct()
                .toList();
    }
}

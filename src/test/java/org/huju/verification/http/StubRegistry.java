package org.huju.verification.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.huju.verification.Registries;
import org.huju.verification.RegistryWatch;
import org.huju.verification.http.RegistriesProperties.Account;
import org.springframework.mock.env.MockEnvironment;

/** A registry on a free port that answers what the test says and keeps the last question. */
class StubRegistry implements AutoCloseable {

    /** Long enough for a machine with other work to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    String path;
    Map<String, List<String>> headers;
    String question;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Handler handler = exchange -> {};

    interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    StubRegistry() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    StubRegistry answering(int status, String body) {
        return answering(exchange -> send(exchange, status, body.getBytes(StandardCharsets.UTF_8)));
    }

    StubRegistry answering(Handler answer) {
        handler = answer;
        return this;
    }

    /** Keeps the other side waiting until the test is over. */
    void hang() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    Registries registries() {
        return registriesAt(url());
    }

    /** For what never comes. */
    Registries impatient() {
        return registriesAt(url(), Duration.ofMillis(400));
    }

    static Registries registriesAt(String url) {
        return registriesAt(url, PATIENCE);
    }

    private static Registries registriesAt(String url, Duration readTimeout) {
        return registriesAt(url, readTimeout, List.of());
    }

    /** Somebody is told how each question goes. */
    static Registries watchedAt(String url, RegistryWatch watch) {
        return registriesAt(url, PATIENCE, List.of(watch));
    }

    private static Registries registriesAt(String url, Duration readTimeout, List<RegistryWatch> watches) {
        Account account = new Account(url, "huju", "geheim");
        RegistriesProperties properties = new RegistriesProperties(
                account,
                account,
                account,
                account,
                account,
                account,
                account,
                account,
                account,
                Duration.ofSeconds(2),
                readTimeout);
        Endpoints endpoints = new Endpoints(properties, Optional.empty(), new MockEnvironment());
        return RegistriesConfiguration.registries(properties, endpoints, watches);
    }

    private void handle(HttpExchange exchange) throws IOException {
        path = exchange.getRequestURI().toString();
        headers = exchange.getRequestHeaders();
        question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try (exchange) {
            handler.answer(exchange);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}

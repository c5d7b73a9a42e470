package org.huju.bench;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.huju.HujuApplication;

/** One of several nodes, in a process of its own, as in production: one shared database, no simulator. It takes no jobs. */
final class ProductionNode implements AutoCloseable {

    static final String SECRET = "secret-of-the-bench";
    private static final String KEY = "dGhlLWtleS1vZi10aGUtdGVzdHMtMzItYnl0ZXMtISE=";
    private static final List<String> REGISTRIES = List.of(
            "population-register",
            "social-insurance",
            "housing",
            "education",
            "tax",
            "civil-affairs",
            "public-security",
            "card-factory",
            "cashier");

    private final Process process;
    private final URI address;
    private final Path log;

    private ProductionNode(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** @return once it takes requests */
    static ProductionNode start(BenchServer server, String name, Map<String, String> more) throws IOException {
        int port = freePort();
        Path log = server.directory().resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command(settings(server, name, port, more)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(variable -> variable.matches("(SPRING|HUJU|CAMUNDA|SERVER)_.*"));
        ProductionNode node = new ProductionNode(builder.start(), URI.create("http://localhost:" + port), log);
        node.awaitReady();
        return node;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Map<String, String> settings(BenchServer server, String name, int port, Map<String, String> more) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("spring.profiles.active", "production");
        settings.put("spring.main.banner-mode", "off");
        settings.put("server.port", String.valueOf(port));
        settings.put("spring.datasource.url", server.url(name));
        settings.put("spring.datasource.username", "postgres");
        settings.put("spring.datasource.password", "postgres");
        settings.put("huju.id-number-key", KEY);
        settings.put("camunda.bpm.admin-user.password", SECRET);
        settings.put("camunda.bpm.job-execution.enabled", "false");
        settings.put("huju.clients.departments.bench", SECRET);
        settings.put("huju.clients.cashier", SECRET);
        List.of("online-hall", "card-factory", "employer-hall", "rules-office")
                .forEach(client -> settings.put("huju.clients." + client, SECRET));
        REGISTRIES.forEach(registry -> {
            settings.put("huju.registries." + registry + ".url", "http://localhost:9");
            settings.put("huju.registries." + registry + ".user", "bench");
            settings.put("huju.registries." + registry + ".password", SECRET);
        });
        settings.putAll(more);
        return settings;
    }

    /** Without the tests, whose standing clock the application would find and use. */
    private static List<String> command(Map<String, String> settings) {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                HujuApplication.class.getName()));
        settings.forEach((property, value) -> command.add("--" + property + "=" + value));
        return command;
    }

    private void awaitReady() {
        HttpRequest ready = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                .build();
        HttpClient http = HttpClient.newHttpClient();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(300))
                .ignoreExceptions()
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("the node ended; its log:\n" + Files.readString(log));
                    }
                    return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
                });
    }

    URI address() {
        return address;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** Holds the process where it is ({@code STOP}), or lets it go on ({@code CONT}). */
    void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** As if the power had gone. */
    void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(null, 60, TimeUnit.SECONDS)
                .thenRun(process::destroyForcibly)
                .join();
    }
}

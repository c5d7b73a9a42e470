package org.huju.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.huju.HujuApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One demonstration on one data directory, which may be started, killed and started again. */
public final class Installation implements AutoCloseable {

    private static final int PORT_LINE = 3;
    private static final Path LOGS = Path.of("target", "it-logs");

    private final Path data;
    private final Map<String, String> settings = new TreeMap<>();
    private HujuProcess running;

    public Installation(Path data) {
        this.data = data;
        settings.put("server.port", "0");
        settings.put("spring.main.banner-mode", "off");
        settings.put("huju.database.directory", database().toString());
        settings.put("huju.id-number-key-file", data.resolve("id-number.key").toString());
        settings.put("huju.simulator.data-dir", data.resolve("simulator").toString());
        settings.put("huju.simulator.card-making-delay", "PT1S");
    }

    /** A setting for the starts to come. */
    public Installation with(String property, String value) {
        settings.put(property, value);
        return this;
    }

    public HujuProcess start() throws IOException {
        running = HujuProcess.start(command(), data.resolve("huju.log"));
        return running;
    }

    /** The orders that the simulated card factory has written down, a line for each change of one. */
    List<String> cardOrders() {
        Path book = data.resolve("simulator").resolve("card-orders.jsonl");
        try {
            return Files.exists(book) ? Files.readAllLines(book) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that every start so far has logged. */
    String log() throws IOException {
        return Files.readString(data.resolve("huju.log"));
    }

    /** The database, which also answers when the application has just been killed. */
    public JdbcClient jdbc() throws IOException {
        String port = Files.readAllLines(postmaster()).get(PORT_LINE).strip();
        String url = "jdbc:postgresql://localhost:" + port + "/postgres";
        return JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
    }

    @Override
    public void close() throws IOException {
        if (running != null) {
            running.stop();
        }
        if (Files.exists(postmaster())) {
            long left = Long.parseLong(Files.readAllLines(postmaster()).get(0).strip());
            ProcessHandle.of(left).ifPresent(Installation::end);
        }
        keepLog();
    }

    /** The data directory goes with the test; what the application said stays to be read when a browser has complained. */
    private void keepLog() throws IOException {
        Path log = data.resolve("huju.log");
        if (Files.exists(log)) {
            Files.createDirectories(LOGS);
            Files.copy(log, LOGS.resolve(data.getFileName() + ".log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private Path database() {
        return data.resolve("postgres");
    }

    private Path postmaster() {
        return database().resolve("postmaster.pid");
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Duser.timezone=UTC", "-Dfile.encoding=UTF-8", "-cp", classPath()));
        command.add(HujuApplication.class.getName());
        settings.forEach((property, value) -> command.add("--" + property + "=" + value));
        return command;
    }

    /** Without the tests, whose standing clock the application would find and use. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}

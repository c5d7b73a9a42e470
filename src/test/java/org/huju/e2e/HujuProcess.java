package org.huju.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application in a process of its own, ready for work. */
public final class HujuProcess {

    private static final long PATIENCE_SECONDS = 180;
    private static final Pattern ADDRESS = Pattern.compile("(http://localhost:\\d+)/camunda/app/tasklist/");

    private final Process process;
    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final Duration timeToReady;

    private HujuProcess(Process process, Path logFile) {
        this.process = process;
        Instant begun = Instant.now();
        Thread reader = new Thread(() -> read(logFile), "log of Huju " + process.pid());
        reader.setDaemon(true);
        reader.start();
        address.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        this.timeToReady = Duration.between(begun, Instant.now());
    }

    /** @return once the log has said where Tasklist is */
    static HujuProcess start(List<String> command, Path logFile) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(SPRING|HUJU|CAMUNDA|SERVER)_.*"));
        Process process = builder.start();
        try {
            return new HujuProcess(process, logFile);
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw new IllegalStateException("Huju did not start; its log:\n" + Files.readString(logFile), e);
        }
    }

    /** Without a slash at its end. */
    public URI address() {
        return address.join();
    }

    Duration timeToReady() {
        return timeToReady;
    }

    long pid() {
        return process.pid();
    }

    List<String> log() {
        return List.copyOf(log);
    }

    /** As if the power had gone: no shutdown, and the database server is left behind. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As an operator does, or by force if that does not help. */
    void stop() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(null, 60, TimeUnit.SECONDS)
                .thenRun(process::destroyForcibly)
                .join();
        awaitEnd();
    }

    private void awaitEnd() {
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    private void read(Path logFile) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                keep(line, logFile);
            }
        } catch (IOException e) {
            log.add("the log ends here: " + e.getMessage());
        }
        address.completeExceptionally(new IllegalStateException("the process ended"));
    }

    private void keep(String line, Path logFile) {
        log.add(line);
        try {
            Files.writeString(logFile, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Matcher matcher = ADDRESS.matcher(line);
        if (matcher.find()) {
            address.complete(URI.create(matcher.group(1)));
        }
    }
}

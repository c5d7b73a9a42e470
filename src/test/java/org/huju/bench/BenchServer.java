package org.huju.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A durable PostgreSQL 17 that the nodes of a bench share, with memory as a small server has it; gone with its data at the end. */
final class BenchServer implements AutoCloseable {

    private final Path directory;
    private final EmbeddedPostgres server;

    private BenchServer(Path directory, EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
    }

    static BenchServer start(String name) throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), name)
                .toAbsolutePath();
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("postgres"))
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "8GB")
                .start();
        return new BenchServer(directory, server);
    }

    Path directory() {
        return directory;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(dataSource("postgres"));
    }

    DataSource dataSource(String database) {
        return server.getDatabase("postgres", database);
    }

    /** @param application as whom PostgreSQL knows the connections */
    String url(String application) {
        return server.getJdbcUrl("postgres", "postgres") + "&ApplicationName=" + application;
    }

    @Override
    public void close() throws IOException {
        server.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}

package org.huju.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The demonstration's own durable PostgreSQL, in a directory of the bench, with memory as a small server has it. */
final class OwnDatabase {

    private OwnDatabase() {}

    /** @param more settings of the server */
    static void in(Path directory, Map<String, String> more, DynamicPropertyRegistry registry) throws IOException {
        Map<String, String> settings = new HashMap<>(Map.of("shared_buffers", "1GB", "max_wal_size", "8GB"));
        settings.putAll(more);
        Path data = directory.resolve("postgres");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start()) {
            JdbcClient jdbc = JdbcClient.create(server.getPostgresDatabase());
            settings.forEach((name, value) ->
                    jdbc.sql("alter system set " + name + " = '" + value + "'").update());
        }
        registry.add("huju.database.directory", data::toString);
        // Some questions to the engine take their time.
        registry.add("spring.datasource.hikari.data-source-properties.socketTimeout", () -> "900");
    }

    /** A connection that no application uses. */
    static Connection connect(DataSource application) throws SQLException {
        try (Connection one = application.getConnection()) {
            return DriverManager.getConnection(one.getMetaData().getURL(), "postgres", "postgres");
        }
    }
}

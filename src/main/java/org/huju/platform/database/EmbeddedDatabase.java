package org.huju.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs PostgreSQL 17 beside the application unless {@code spring.datasource.url} names another.
 *
 * <p>With {@code huju.database.directory} the data stay there and are durable; without it they live in a temporary
 * directory and vanish, which is what tests want.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(prefix = "spring.datasource", name = "url", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(@Value("${huju.database.directory:}") String directory) throws IOException {
        // Its own hook would end it while the engine still needs it; the bean is closed after those that use it.
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder().setRegisterShutdownHook(false);
        if (!directory.isBlank()) {
            keep(server, Path.of(directory).toAbsolutePath());
        }
        return server.start();
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return server.getJdbcUrl("postgres", "postgres");
            }

            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }
        };
    }

    /** The library switches durability off, since it is made for tests; people's cases want it on. */
    private static void keep(EmbeddedPostgres.Builder server, Path directory) throws IOException {
        DirectoryLock.take(directory);
        OrphanedServer.stop(directory);
        server.setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
    }
}

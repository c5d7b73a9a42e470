package org.huju.platform.database;

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
    DatabaseServer databaseServer(@Value("${huju.database.directory:}") String directory) throws IOException {
        return directory.isBlank()
                ? DatabaseServer.forAWhile()
                : DatabaseServer.keeping(Path.of(directory).toAbsolutePath());
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(DatabaseServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return server.jdbcUrl();
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
}

package org.huju.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** Connections that are kept, as the application keeps them. */
final class PooledConnections {

    private PooledConnections() {}

    static HikariDataSource to(DataSource database, int most) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(most + 2);
        return new HikariDataSource(config);
    }
}

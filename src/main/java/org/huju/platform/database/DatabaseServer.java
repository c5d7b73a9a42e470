package org.huju.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A running PostgreSQL of our own, with the lock on its directory if it keeps one. */
final class DatabaseServer implements Closeable {

    private static final String POSTGRES = "postgres";

    private final EmbeddedPostgres server;
    private final Closeable lock;

    private DatabaseServer(EmbeddedPostgres server, Closeable lock) {
        this.server = server;
        this.lock = lock;
    }

    /** In a temporary directory, as fast as it can be. */
    static DatabaseServer forAWhile() throws IOException {
        return new DatabaseServer(builder().start(), () -> {});
    }

    /** The library switches durability off, since it is made for tests; people's cases want it on. */
    static DatabaseServer keeping(Path directory) throws IOException {
        DirectoryLock lock = DirectoryLock.take(directory);
        OrphanedServer.stop(directory);
        EmbeddedPostgres server = builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        return new DatabaseServer(server, lock);
    }

    /** Its own hook would end it while the engine still needs it; the bean is closed after those that use it. */
    private static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setRegisterShutdownHook(false);
    }

    String jdbcUrl() {
        return server.getJdbcUrl(POSTGRES, POSTGRES);
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }
}

package org.huju.earlier.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.huju.earlier.PermitImports.Turn;

/** An advisory lock of a connection, which ends with it, also when the process is killed. */
final class ImportLock implements Turn {

    /** Any number that nothing else in the database locks. */
    private static final long KEY = 0x31_68756A75L;

    private final Connection connection;

    private ImportLock(Connection connection) {
        this.connection = connection;
    }

    /** @return empty if another connection has it; this one is then the caller's to close */
    static Optional<Turn> take(Connection connection) throws SQLException {
        return ask(connection, "select pg_try_advisory_lock(?)")
                ? Optional.of(new ImportLock(connection))
                : Optional.empty();
    }

    @Override
    public void close() {
        try (connection) {
            ask(connection, "select pg_advisory_unlock(?)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, KEY);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}

package org.huju.earlier.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.huju.earlier.BadRow;
import org.huju.earlier.PermitImport;
import org.huju.earlier.PermitImports;
import org.huju.earlier.Position;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcPermitImports implements PermitImports {

    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final DataSource dataSource;
    private final Clock clock;

    JdbcPermitImports(JdbcClient jdbc, JdbcTemplate template, DataSource dataSource, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public Optional<Turn> turn() {
        try {
            Connection connection = dataSource.getConnection();
            Optional<Turn> turn = ImportLock.take(connection);
            if (turn.isEmpty()) {
                connection.close();
            }
            return turn;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public PermitImport of(byte[] digest, String fileName, Position rows) {
        jdbc.sql("""
                        insert into permit_import (id, digest, file_name, next_line, next_offset, begun_at, moved_at)
                        values (:id, :digest, :fileName, :line, :offset, :now, :now) on conflict (digest) do nothing""")
                .param("id", UUID.randomUUID())
                .param("digest", digest)
                .param("fileName", fileName)
                .param("line", rows.line())
                .param("offset", rows.offset())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return jdbc.sql("select * from permit_import where digest = :digest")
                .param("digest", digest)
                .query(JdbcPermitImports::permitImport)
                .single();
    }

    private static PermitImport permitImport(ResultSet row, int number) throws SQLException {
        return new PermitImport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                new Position(row.getLong("next_line"), row.getLong("next_offset")),
                row.getLong("added"),
                row.getLong("known"),
                row.getLong("bad"),
                row.getObject("finished_at") != null);
    }

    @Override
    public PermitImport advance(PermitImport before, Position next, TakenIn result) {
        long bad = result.bad().stream().mapToLong(BadRow::line).distinct().count();
        keep(before.id(), result.bad());
        return jdbc.sql("""
                        update permit_import set next_line = :line, next_offset = :offset, added = added + :added,
                            known = known + :known, bad = bad + :bad, moved_at = :now
                        where id = :id and next_offset = :before and finished_at is null returning *""")
                .param("id", before.id())
                .param("before", before.next().offset())
                .param("line", next.line())
                .param("offset", next.offset())
                .param("added", result.added())
                .param("known", result.known())
                .param("bad", bad)
                .param("now", OffsetDateTime.now(clock))
                .query(JdbcPermitImports::permitImport)
                .optional()
                .orElseThrow(() -> new IllegalStateException("somebody else goes on with the import " + before.id()));
    }

    private void keep(UUID id, List<BadRow> rows) {
        template.batchUpdate(
                "insert into permit_import_problem (import_id, line, field, problem) values (?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {id, row.line(), row.field(), row.problem()})
                        .toList());
    }

    @Override
    public PermitImport finish(UUID id) {
        return jdbc.sql("update permit_import set finished_at = :now where id = :id returning *")
                .param("id", id)
                .param("now", OffsetDateTime.now(clock))
                .query(JdbcPermitImports::permitImport)
                .single();
    }

    /** Streamed, which PostgreSQL does within a transaction only. */
    @Override
    @Transactional(readOnly = true)
    public void badRows(UUID id, Consumer<BadRow> each) {
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(ROWS_AT_ONCE);
        streaming.query(
                "select line, field, problem from permit_import_problem where import_id = ? order by line, id",
                row -> {
                    each.accept(new BadRow(row.getLong(1), row.getString(2), row.getString(3)));
                },
                id);
    }
}
